package org.planouvert.normalize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Provenance;
import org.planouvert.normalize.payer.Body;
import org.planouvert.normalize.payer.Payment;
import org.planouvert.normalize.time.FrenchDates;
import org.planouvert.parse.RawParty;
import org.planouvert.text.Fold;

/** The parties of one document: those it names as such, and every body that pays for something in it. */
final class PartyBook {

    private static final String FUNDER = "financeur";

    private final Grammars grammars;
    private final Territory territory;
    private final Map<String, Party> parties = new LinkedHashMap<>();

    PartyBook(Grammars grammars, Territory territory) {
        this.grammars = grammars;
        this.territory = territory;
    }

    /** Enters a body that the document names as a party. */
    void sign(RawParty raw, Provenance provenance) {
        Optional<Body> known = grammars.funders().firstIn(raw.words()).map(this::complete);
        if (known.filter(body -> body.category() == PartyCategory.COLLECTIVE).isPresent()) {
            return;
        }
        if (raw.role().isEmpty()) {
            known.ifPresent(body -> deliberated(Fold.text(body.label()), raw.deliberation()));
            return;
        }
        Body body = known.orElse(new Body(raw.words(), PartyCategory.UNKNOWN));
        String id = Fold.text(body.label());
        parties.putIfAbsent(id, party(id, body, raw.role(), FrenchDates.firstIn(raw.deliberation()), provenance));
    }

    /** The day on which a party's assembly approved the contract; the first one said holds. */
    private void deliberated(String id, String day) {
        parties.computeIfPresent(
                id,
                (key, p) -> p.deliberationDate().isPresent()
                        ? p
                        : new Party(
                                p.id(),
                                p.contractId(),
                                p.label(),
                                p.category(),
                                p.inseeCode(),
                                p.siren(),
                                p.roleAsWritten(),
                                FrenchDates.firstIn(day),
                                p.provenance()));
    }

    /** The bodies that give a bare "la Région" its name. */
    List<Body> known() {
        List<Body> known = parties.values().stream()
                .map(party -> new Body(party.label(), party.category()))
                .collect(Collectors.toCollection(ArrayList::new));
        boolean region = known.stream().anyMatch(body -> body.category() == PartyCategory.REGION);
        if (!region) {
            territory.region().ifPresent(entry -> known.add(new Body("Région " + entry.name(), PartyCategory.REGION)));
        }
        return known;
    }

    /** One payer for each row that a payment makes; entered as parties when they are not yet. */
    List<Payer> payers(Payment payment, Provenance provenance) {
        if (!payment.isNamed()) {
            return List.of(Payer.UNNAMED);
        }
        if (payment.joint() && payment.bodies().size() > 1) {
            String label = payment.bodies().stream().map(Body::label).collect(Collectors.joining(", "));
            return List.of(payer(new Body(label, PartyCategory.COLLECTIVE), payment.via(), provenance));
        }
        return payment.bodies().stream()
                .map(body -> payer(body, payment.via(), provenance))
                .toList();
    }

    private Payer payer(Body body, String via, Provenance provenance) {
        String id = Fold.text(body.label());
        parties.computeIfAbsent(id, key -> party(key, body, FUNDER, Optional.empty(), provenance));
        return new Payer(id, body.category(), body.label(), via);
    }

    List<Party> parties() {
        return List.copyOf(parties.values());
    }

    /** "le Conseil régional" of a contract about one region is that region's. */
    private Body complete(Body body) {
        boolean bare = body.category() == PartyCategory.REGION && !body.label().contains(" ");
        return bare
                ? territory
                        .region()
                        .map(entry -> new Body("Région " + entry.name(), PartyCategory.REGION))
                        .orElse(body)
                : body;
    }

    private Party party(
            String id, Body body, String role, Optional<java.time.LocalDate> deliberation, Provenance provenance) {
        PartyCodes codes = PartyCodes.of(body, grammars.places(), territory);
        return new Party(
                id, "", body.label(), body.category(), codes.insee(), codes.siren(), role, deliberation, provenance);
    }
}
