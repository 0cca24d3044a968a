package org.planouvert.write;

import static org.planouvert.domain.AmountKind.COMMITMENT;
import static org.planouvert.domain.AmountKind.CONTEXT;
import static org.planouvert.domain.AmountKind.ESTIMATE;
import static org.planouvert.domain.AmountKind.TOTAL;

import java.math.BigDecimal;
import java.util.List;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableRef;

/** Invented dossiers that look like real ones: the figures add up where they should, and only there. */
public final class SampleDossiers {

    static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String STATE = "État";
    private static final String REGION = "Région Nord – Pas-de-Calais";
    static final List<String> VOLETS = List.of(
            "Mobilité multimodale",
            "Enseignement supérieur, recherche et innovation",
            "Transition écologique et énergétique",
            "Couverture du territoire par le très haut débit",
            "Emploi, orientation et formation professionnelle",
            "Volet territorial");

    private SampleDossiers() {}

    /** A small release: a contract told by three documents, a contract without figures, a scan nobody could read. */
    public static List<Dossier> release() {
        return List.of(nord(), HostileDossier.seine(), unreadable());
    }

    /** A contract with its maquette and a web page; the web page disagrees with the contract on one figure. */
    public static Dossier nord() {
        DossierDraft draft = new DossierDraft("cper-nord-pas-de-calais-2015-2020");
        draft.document(
                "2015/cper-nord-pas-de-calais-2015-2020.pdf", PDF, DocumentKind.CONTRACT, 66, DocumentStatus.EXTRACTED);
        draft.party(STATE, PartyCategory.STATE)
                .party(REGION, PartyCategory.REGION)
                .party("Département du Nord", PartyCategory.DEPARTEMENT)
                .party("Département du Pas-de-Calais", PartyCategory.DEPARTEMENT)
                .party("Métropole européenne de Lille", PartyCategory.METROPOLE);
        String state = commitments(draft);
        mobility(draft);
        research(draft);
        maquette(draft);
        webPage(draft, state);
        draft.document(
                "2015/copie/CPER NPDC signé.pdf",
                "2015/cper-nord-pas-de-calais-2015-2020.pdf",
                PDF,
                DocumentKind.CONTRACT,
                66,
                DocumentStatus.DUPLICATE,
                "DUPLICATE",
                "Mêmes octets que 2015/cper-nord-pas-de-calais-2015-2020.pdf");
        return draft.dossier(
                "CPER",
                "Contrat de plan État-Région Nord – Pas-de-Calais 2015-2020",
                "Nord – Pas-de-Calais",
                2015,
                2020,
                "1905400000");
    }

    private static String commitments(DossierDraft draft) {
        draft.page(5);
        String article = draft.section(SectionKind.ARTICLE, 1, "2", "Engagements financiers des signataires");
        String state = draft.amount(
                COMMITMENT, STATE, "893486000", "l’État s’engage à hauteur de 893,486 millions d’euros", article, "");
        String region = draft.amount(
                COMMITMENT, REGION, "851914000", "la Région apporte 851,914 millions d’euros", article, "");
        String nord = draft.amount(
                COMMITMENT, "Département du Nord", "75000000", "75 M€ pour le Département du Nord", article, "");
        String pas = draft.amount(
                COMMITMENT,
                "Département du Pas-de-Calais",
                "37500000",
                "37,5 M€ pour le Département du Pas-de-Calais",
                article,
                "");
        String lille = draft.amount(
                COMMITMENT,
                Qualifier.APPROX,
                "Métropole européenne de Lille",
                "47500000",
                "47500000",
                "la Métropole de l’ordre de 47,5 M€",
                article,
                "",
                TableRef.NONE);
        String total =
                draft.amount(TOTAL, "", "1905400000", "soit un total de 1 905,4 M€ pour la période", article, "");
        draft.proven(
                "R01_ARTICLE_SUM",
                "1905400000.00",
                "Les cinq engagements de l’article 2 font le total annoncé",
                "The five commitments of Article 2 make the stated total",
                state,
                region,
                nord,
                pas,
                lille,
                total);
        return state;
    }

    private static void mobility(DossierDraft draft) {
        draft.page(12);
        String volet = draft.section(SectionKind.VOLET, 1, "1", VOLETS.get(0));
        String river = draft.section(SectionKind.SOUS_VOLET, 2, "1-2", "Sous-volet fluvial");
        String canal = draft.operation(river, "Mise au gabarit européen de la Deûle à Lille");
        String works = draft.amount(
                COMMITMENT,
                STATE,
                "43350000",
                "une participation de l’État de 43.35M€ à la mise au gabarit",
                river,
                canal);
        draft.amount(
                ESTIMATE,
                Qualifier.RANGE,
                "",
                "150000000",
                "170000000",
                "un coût évalué entre 150 et 170 M€",
                river,
                canal,
                TableRef.NONE);
        draft.amount(
                CONTEXT,
                Qualifier.MORE_THAN,
                "",
                "6000000000",
                "",
                "plus de 6 milliards d’euros pour le canal Seine-Nord Europe",
                volet,
                "",
                TableRef.NONE);
        draft.fails(
                "R12_APPROX_WITHOUT_PROOF",
                Severity.WARNING,
                works,
                "La participation de l’État à la Deûle n’est confirmée par aucun autre nombre : relisez la page 12",
                "The State's share in the Deûle is confirmed by no other number: read page 12 again",
                "",
                "43350000.00");
    }

    private static void research(DossierDraft draft) {
        draft.page(24);
        String volet = draft.section(SectionKind.VOLET, 1, "2", VOLETS.get(1));
        for (String label : List.of(
                "Rénovation du campus de la Cité scientifique",
                "Institut de chimie verte",
                "Maison de la recherche de l’université d’Artois")) {
            draft.operation(volet, label);
        }
        String campus =
                draft.amount(COMMITMENT, REGION, "28000000", "28 M€ au titre de la rénovation des campus", volet, "");
        draft.fails(
                "R03_ROW_TOTAL",
                Severity.ERROR,
                campus,
                "La ligne « Rénovation des campus » ne fait pas son total : 28,0 M€ écrits, 26,5 M€ additionnés (page 24). Comparez avec la maquette",
                "The row “Rénovation des campus” does not add up: 28.0 M€ written, 26.5 M€ summed (page 24). Compare with the maquette",
                "26500000.00",
                "28000000.00");
    }

    private static void maquette(DossierDraft draft) {
        draft.document("2015/maquette-npdc.xlsx", XLSX, DocumentKind.MAQUETTE, 1, DocumentStatus.EXTRACTED)
                .page(1);
        List<String> header = List.of("Opération", "État", "Région", "Total");
        for (int column = 0; column < header.size(); column++) {
            draft.cell("m", 0, column, header.get(column));
        }
        String sheet = draft.section(SectionKind.CHAPTER, 1, "", "Maquette financière");
        for (int row = 1; row <= 6; row++) {
            String label = VOLETS.get(row - 1);
            long state = 3_150_000L + row * 1_250_000L;
            long region = 2_400_000L + row * 900_000L;
            draft.cell("m", row, 0, label);
            String one = sheetAmount(draft, sheet, STATE, state, row, 1);
            String two = sheetAmount(draft, sheet, REGION, region, row, 2);
            String sum = draft.amount(
                    TOTAL,
                    Qualifier.EXACT,
                    "",
                    Long.toString(state + region),
                    Long.toString(state + region),
                    millions(state + region),
                    sheet,
                    "",
                    draft.cell("m", row, 3, millions(state + region)));
            if (row != 4) {
                draft.proven(
                        "R03_ROW_TOTAL",
                        Long.toString(state + region),
                        "État et Région font le total de la ligne « " + label + " »",
                        "État and Région make the total of the row “" + label + "”",
                        one,
                        two,
                        sum);
            }
        }
    }

    private static String sheetAmount(
            DossierDraft draft, String section, String funder, long euros, int row, int column) {
        TableRef cell = draft.cell("m", row, column, millions(euros));
        String value = Long.toString(euros);
        return draft.amount(COMMITMENT, Qualifier.EXACT, funder, value, value, millions(euros), section, "", cell);
    }

    private static void webPage(DossierDraft draft, String state) {
        draft.document("web/metropole-cper.html", "text/html", DocumentKind.WEB_PAGE, 1, DocumentStatus.PARTIAL);
        draft.page(1);
        String again = draft.amount(COMMITMENT, STATE, "893000000", "893 M€ de l’État", "", "");
        draft.repeats(again, state);
        draft.fails(
                "R31_DOCUMENTS_DISAGREE",
                Severity.WARNING,
                again,
                "La page web dit 893 M€ pour l’État, le contrat 893,486 M€ : l’arrondi l’explique, gardez le contrat",
                "The web page says 893 M€ for the State, the contract 893.486 M€: rounding explains it, keep the contract",
                "893486000.00",
                "893000000.00");
        draft.finding(
                "R40_PERIOD",
                Severity.INFO,
                FindingStatus.NOT_EVALUABLE,
                "",
                "",
                "La page web ne dit pas la période",
                "The web page does not state the period",
                "",
                "",
                "");
    }

    /** A scan that no contract claims. */
    public static Dossier unreadable() {
        DossierDraft draft = new DossierDraft("");
        draft.document(
                "vrac/scan-0012.pdf",
                "vrac/scan-0012.pdf",
                PDF,
                DocumentKind.OTHER,
                24,
                DocumentStatus.QUARANTINED,
                "OCR_UNAVAILABLE",
                "Les 24 pages sont des images et la reconnaissance de caractères n’est pas installée : lancez planouvert doctor");
        return draft.dossierWithoutContract();
    }

    static String millions(long euros) {
        return BigDecimal.valueOf(euros)
                .movePointLeft(6)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
