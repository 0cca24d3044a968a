package org.planouvert.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.layout.Block;
import org.planouvert.profile.TestProfile;

class PartyReaderTest {

    @Test
    void thePartiesAreThoseNamedBeforeTheirRepresentativesWhoseNamesAreLeftOut() {
        List<RawParty> parties = read(new WrittenDocument()
                .paragraph("Le présent contrat de plan est conclu entre :")
                .paragraph("l’Etat, représenté par Jeanne Martin, Préfète de la région Bretagne, d’une part,")
                .paragraph("le Conseil régional Bretagne, représenté par son président, Paul Durand,")
                .paragraph(
                        "le Département du Finistère, représenté par Anne Petit, Présidente du Conseil départemental du "
                                + "Finistère,"));

        assertThat(parties)
                .extracting(RawParty::words)
                .containsExactly("l’Etat", "le Conseil régional Bretagne", "le Département du Finistère");
        assertThat(parties).noneMatch(p -> p.words().contains("Martin"));
    }

    @Test
    void aDeliberationGoesToItsAssembly() {
        List<RawParty> parties = read(new WrittenDocument()
                .paragraph("Le présent contrat est conclu entre :")
                .paragraph("la Région Bretagne, représentée par son président,")
                .paragraph("le Département du Finistère, représenté par son président,")
                .paragraph("Vu la délibération du Conseil régional en date du 18 juin 2015 portant approbation,")
                .paragraph(
                        "Vu la délibération du Conseil départemental du Finistère en date du 1er juillet 2015 portant "
                                + "approbation,"));

        assertThat(parties)
                .filteredOn(p -> p.role().isEmpty())
                .extracting(RawParty::words, RawParty::deliberation)
                .containsExactly(
                        tuple("du Conseil régional en date du", "18 juin 2015"),
                        tuple("du Conseil départemental du Finistère en date du", "1er juillet 2015"));
    }

    @Test
    void aMetropoleKeepsTheNameInFrontOfIt() {
        assertThat(read(new WrittenDocument()
                        .paragraph("Le présent contrat est conclu entre :")
                        .paragraph("Amiens Métropole, représentée par son président,")))
                .extracting(RawParty::words)
                .containsExactly("Amiens Métropole");
    }

    @Test
    void aTextThatOpensNoListOfPartiesNamesNone() {
        assertThat(read(new WrittenDocument()
                        .paragraph("le Conseil régional, représenté par son président, a délibéré.")))
                .isEmpty();
    }

    @Test
    void entreAloneOpensTheListAndEachPartyStandsBeforeItsRepresentative() {
        assertThat(
                        read(
                                new WrittenDocument()
                                        .paragraph(
                                                "Entre l’État, représenté par le préfet, et la Région Bretagne, représentée par son président,")))
                .extracting(RawParty::words)
                .containsExactly("l’État", "la Région Bretagne");
    }

    @Test
    void thoseWhoSignedAreListedBehindPar() {
        assertThat(read(new WrittenDocument()
                        .paragraph(
                                "Outre l'État, il a été signé lundi par la Région et les départements (Aisne, Oise).")))
                .extracting(RawParty::words)
                .containsExactly("l'État", "la Région", "département Aisne", "département Oise");
    }

    @Test
    void personsAmongThoseWhoSignedAreLeftOut() {
        assertThat(read(new WrittenDocument().paragraph("Il a été signé par M. Paul Durand et la Région.")))
                .extracting(RawParty::words)
                .containsExactly("la Région");
    }

    private static List<RawParty> read(WrittenDocument document) {
        List<Block> blocks = document.layout().blocks();
        return new PartyReader(TestProfile.cper()).read(blocks, ContractParser.folded(blocks));
    }
}
