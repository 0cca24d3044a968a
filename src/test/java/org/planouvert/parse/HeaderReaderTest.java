package org.planouvert.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.DocumentKind;
import org.planouvert.layout.Layout;
import org.planouvert.profile.TestProfile;

class HeaderReaderTest {

    @Test
    void aCoverNamesContractTerritoryAndPeriod() {
        RawHeader header = read(new WrittenDocument()
                .heading(28, "CONTRAT DE PLAN ETAT – REGION")
                .heading(20, "2015 – 2020")
                .heading(20, "Nord – Pas-de-Calais")
                .newPage()
                .prose());

        assertThat(header.documentKind()).isEqualTo(DocumentKind.CONTRACT);
        assertThat(header.contractKind()).isEqualTo("CPER");
        assertThat(header.territory()).isEqualTo("Nord-Pas-de-Calais");
        assertThat(header.firstYear()).isEqualTo(OptionalInt.of(2015));
        assertThat(header.lastYear()).isEqualTo(OptionalInt.of(2020));
    }

    @Test
    void theDayOfSignatureIsTheContractsAndNotTheProtocols() {
        RawHeader header = read(new WrittenDocument()
                .heading(28, "Contrat de plan État-région 2015-2020 Bretagne")
                .paragraph("Vu le Protocole d’accord du contrat de plan signé le 18 mars 2015 par le Premier ministre,")
                .paragraph("Fait à Rennes, le 10 juillet 2015, en cinq exemplaires originaux."));

        assertThat(header.signedOn()).isEqualTo("10 juillet 2015");
    }

    @Test
    void aPressReleaseIsOneAlsoWhenItNamesTheContract() {
        RawHeader header = read(new WrittenDocument()
                .level(1, "SIGNATURE DU CONTRAT DE PLAN ÉTAT-REGION 2021-2027")
                .paragraph("COMMUNIQUE DE PRESSE")
                .paragraph(
                        "Le CPER 2021-2027 est un partenariat unique dans les Hauts-de-France. Il a été signé ce lundi "
                                + "9 janvier 2023 à la préfecture."));

        assertThat(header.documentKind()).isEqualTo(DocumentKind.PRESS_RELEASE);
        assertThat(header.territory()).isEqualTo("Hauts-de-France");
        assertThat(header.signedOn()).isEqualTo("9 janvier 2023");
    }

    @Test
    void aDocumentThatNamesNoContractTellsNone() {
        RawHeader header = read(
                new WrittenDocument().heading(20, "Arrêté préfectoral 2019").prose());

        assertThat(header.contractKind()).isEmpty();
        assertThat(header.territory()).isEmpty();
        assertThat(header.firstYear()).isEmpty();
    }

    private static RawHeader read(WrittenDocument document) {
        Layout layout = document.layout();
        return new HeaderReader(TestProfile.cper()).read(layout, ContractParser.folded(layout.blocks()));
    }
}
