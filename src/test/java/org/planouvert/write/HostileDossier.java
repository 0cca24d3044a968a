package org.planouvert.write;

import static org.planouvert.domain.AmountKind.ESTIMATE;

import java.util.List;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.Severity;

/** A dossier whose document tries to become more than words, in spreadsheets and on pages. */
public final class HostileDossier {

    private HostileDossier() {}

    /** A river contract without commitments, one of whose labels tries everything a document can try. */
    public static Dossier seine() {
        DossierDraft draft = new DossierDraft("cpier-vallee-de-la-seine-2015-2020");
        draft.document("2015/cpier-seine.pdf", SampleDossiers.PDF, DocumentKind.CONTRACT, 41, DocumentStatus.EXTRACTED);
        draft.party(SampleDossiers.STATE, PartyCategory.STATE).page(3);
        String axe = draft.section(SectionKind.AXE, 1, "1", "Gestion de l’espace et développement durable");
        for (String label : hostileWords()) {
            String operation = draft.operation(axe, label);
            draft.amount(ESTIMATE, SampleDossiers.STATE, "1200000", label, axe, operation);
        }
        draft.fails(
                "R22_TEMPLATE_RESIDUE",
                Severity.ERROR,
                "",
                "Texte de modèle « <b onclick=alert(1)>Cliquez ici</b> » page 3 : complétez le document source",
                "Template text “<b onclick=alert(1)>Cliquez ici</b>” on page 3: complete the source document",
                "",
                "Cliquez ici");
        return draft.dossier(
                "CPIER", "Contrat de plan interrégional Vallée de la Seine", "Vallée de la Seine", 2015, 2020, "");
    }

    /** Words that would run somewhere if anybody took them for more than words. */
    public static List<String> hostileWords() {
        return List.of(
                "</script><script>document.title='ran'</script>",
                "<img src=x onerror=\"document.title='ran'\">",
                "<!-- <script>",
                "=HYPERLINK(\"http://exemple.invalid\";\"ici\")",
                "\t=1+1",
                "\u00A0@SUM(A1)",
                "\uFF1D1+1",
                "retour\rchariot",
                "javascript:alert(1)",
                "${7*7} @{7*7} #{7*7}",
                "guillemet \" virgule , point-virgule ; ligne\nsuivante");
    }
}
