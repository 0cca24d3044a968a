package org.planouvert.normalize.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.text.Words;

class PlacesTest {

    private static final Places PLACES = Places.shipped();

    @ParameterizedTest
    @CsvSource({
        "Nord – Pas-de-Calais,2015,31",
        "Nord-Pas de Calais,2007,31",
        "NPdC,2015,31",
        "Picardie,2015,22",
        "Hauts-de-France,2021,32",
        "Centre,2007,24",
        "Centre-Val de Loire,2015,24",
        "Aquitaine,2007,72",
        "Nouvelle-Aquitaine,2021,75",
        "Provence-Alpes-Côte d’Azur,2021,93",
        "PACA,2015,93",
        "ÎLE-DE-FRANCE,2015,11",
        "La Réunion,2021,04"
    })
    void aRegionHasTheCodeOfItsTime(String name, int year, String code) {
        assertThat(PLACES.region(name, year).map(RegionEntry::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Nord – Pas-de-Calais,2021", "Hauts-de-France,2014", "Loire,2015", "Massif central,2021"})
    void aNameThatNoRegionBoreThenHasNoCode(String name, int year) {
        assertThat(PLACES.region(name, year)).isEmpty();
    }

    @Test
    void everyDepartementLiesInOneRegionOfEachYear() {
        for (int year : new int[] {2007, 2015, 2021}) {
            int now = year;
            assertThat(PLACES.departementsOfAllRegions(now))
                    .as("départements of the regions of %s", now)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(100);
        }
    }

    @Test
    void aDepartementIsFoundByNameAndByCode() {
        assertThat(PLACES.departement("Pas-de-Calais").map(DepartementEntry::code))
                .contains("62");
        assertThat(PLACES.departement("59").map(DepartementEntry::name)).contains("Nord");
        assertThat(PLACES.departement("2a").map(DepartementEntry::name)).contains("Corse-du-Sud");
        assertThat(PLACES.departement("Flandre")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MEL,59,2015,245900410",
        "MEL,59,2023,200093201",
        "Métropole européenne de Lille,59,2015,245900410",
        "CU Dunkerque,59,2015,245900428",
        "CA Valenciennes Métrop,59,2015,245901160",
        "CA du Douaisis,59,2015,200044618",
        "CA Maubeuge Val de Sam,59,2015,200043396",
        "CA du Boulonnais,62,2015,246200729",
        "CA du Calaisis,62,2015,246201149",
        "CA Lens-Lievin,62,2015,246200364",
        "CA Lens Lievin,62,2015,246200364",
        "Communauté Urb d’Arras,62,2015,200033579",
        "Communauté d'agglomération de la Porte du Hainaut,59,2015,200042190"
    })
    void anIntercommunalityIsFoundByItsShortForm(String name, String departement, int year, String siren) {
        assertThat(PLACES.epci(name, departement, year).entry().map(EpciEntry::siren))
                .contains(siren);
    }

    @Test
    void anIntercommunalityFoundedLaterIsADoubtAndNoCode() {
        EpciMatch match = PLACES.epci("CA Saint Omer", "62", 2015);
        assertThat(match.entry()).isEmpty();
        assertThat(match.candidate()).contains("Saint-Omer");
    }

    @Test
    void anIntercommunalityOfAnotherDepartementDoesNotFit() {
        assertThat(PLACES.epci("CA du Boulonnais", "59", 2015).entry()).isEmpty();
        assertThat(PLACES.epci("Métropole", "59", 2015).entry()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Hem,59,59299",
        "Condé-sur-Escaut,59,59153",
        "Teteghem,59,59588",
        "Henin-Beaumont,62,62427",
        "Bruay la Buissière,62,62178",
        "Béthune,62,62119",
        "St Omer,62,62765",
        "LIEVIN,62,62510",
        "Marly,59,59383"
    })
    void aCommuneIsFoundInsideItsDepartement(String name, String departement, String code) {
        assertThat(PLACES.commune(name, List.of(departement)).map(CommuneEntry::code))
                .contains(code);
    }

    @Test
    void aCommuneNameBorneTwiceHasNoCodeWithoutItsDepartement() {
        assertThat(PLACES.commune("Marly", List.of())).isEmpty();
    }

    @Test
    void theLongestNameInATextWins() {
        Words words = Words.of("Département de la Loire-Atlantique et région Bourgogne-Franche-Comté");
        assertThat(PLACES.departementNameAt(words, 3).map(Places.NameAt::name)).contains("Loire-Atlantique");
        assertThat(PLACES.regionNameAt(words, 7).map(Places.NameAt::name)).contains("Bourgogne-Franche-Comté");
    }
}
