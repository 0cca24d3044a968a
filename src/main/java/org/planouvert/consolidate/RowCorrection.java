package org.planouvert.consolidate;

import org.planouvert.domain.CorrectableField;
import org.planouvert.domain.Location;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;

/** Sets a value of an operation or of a party right. */
final class RowCorrection {

    private RowCorrection() {}

    static String value(Operation o, CorrectableField field) {
        return switch (field) {
            case OPERATION_LABEL -> o.label();
            case OPERATION_CATEGORY -> o.category().word();
            case OPERATION_STATUS -> o.status().word();
            case OWNER -> o.owner();
            case DEPARTEMENT_CODE -> o.location().departementCode();
            case COMMUNE -> o.location().commune();
            case OPERATION_INSEE_CODE -> o.location().inseeCode();
            default -> "";
        };
    }

    static Operation of(Operation o, CorrectableField field, String value) {
        Location l = o.location();
        return new Operation(
                o.id(),
                o.contractId(),
                o.sectionId(),
                field == CorrectableField.OPERATION_LABEL ? value : o.label(),
                field == CorrectableField.OPERATION_CATEGORY
                        ? AmountCorrection.word(OperationCategory.values(), value)
                        : o.category(),
                field == CorrectableField.OPERATION_STATUS
                        ? AmountCorrection.word(OperationStatus.values(), value)
                        : o.status(),
                field == CorrectableField.OWNER ? value : o.owner(),
                new Location(
                        l.asWritten(),
                        field == CorrectableField.DEPARTEMENT_CODE ? value : l.departementCode(),
                        l.epci(),
                        l.epciSiren(),
                        field == CorrectableField.COMMUNE ? value : l.commune(),
                        field == CorrectableField.OPERATION_INSEE_CODE ? value : l.inseeCode(),
                        l.district(),
                        l.method()),
                o.listLabel(),
                AmountCorrection.corrected(o.provenance()));
    }

    static String value(Party p, CorrectableField field) {
        return switch (field) {
            case PARTY_LABEL -> p.label();
            case PARTY_CATEGORY -> p.category().word();
            case PARTY_INSEE_CODE -> p.inseeCode();
            case SIREN -> p.siren();
            default -> "";
        };
    }

    static Party of(Party p, CorrectableField field, String value) {
        return new Party(
                p.id(),
                p.contractId(),
                field == CorrectableField.PARTY_LABEL ? value : p.label(),
                field == CorrectableField.PARTY_CATEGORY
                        ? AmountCorrection.word(PartyCategory.values(), value)
                        : p.category(),
                field == CorrectableField.PARTY_INSEE_CODE ? value : p.inseeCode(),
                field == CorrectableField.SIREN ? value : p.siren(),
                p.roleAsWritten(),
                p.deliberationDate(),
                AmountCorrection.corrected(p.provenance()));
    }
}
