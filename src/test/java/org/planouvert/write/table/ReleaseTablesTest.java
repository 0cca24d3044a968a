package org.planouvert.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            documents   | document_id sha256 path media_type bytes title kind contract_id pages text_pages ocr_pages language status reason_code reason
            contracts   | contract_id kind title generation territory region_codes code_vintage period_start period_end signed_on currency total_eur total_perimeter amends_contract_id document_ids
            parties     | party_id contract_id label category insee_code siren role_as_written deliberation_date document_id page bbox quote method confidence
            sections    | section_id contract_id document_id parent_section_id depth ordinal kind number_as_written number_path title path page_start page_end confidence
            operations  | operation_id contract_id section_id label category status owner location departement_code epci epci_siren commune insee_code district geo_method list_label document_id page bbox quote method confidence
            amounts     | amount_id contract_id document_id section_id operation_id funder_id funder_category funder_label via kind qualifier credit_kind budget_stage programme_code value_min_eur value_max_eur share_percent currency unit_as_written period_start period_end perimeter parent_amount_id repeat_of table_id row column verified_by page bbox quote method confidence
            table_cells | table_id document_id page table_index row column row_span column_span header row_path column_path text state number unit bbox
            findings    | finding_id rule_id severity status contract_id document_id subject_type subject_id page message_fr message_en expected observed tolerance
            """)
    void aTableHasThePublishedColumnsInThePublishedOrder(String table, String columns) {
        assertThat(table(table).header()).containsExactly(columns.split(" "));
    }

    @Test
    void thereAreEightTables() {
        assertThat(ReleaseTables.ALL).hasSize(8);
    }

    @Test
    void everyColumnHasATitleAndADescriptionInBothLanguages() {
        for (TableSchema<?> table : ReleaseTables.ALL) {
            for (Column<?> column : table.columns()) {
                assertThat(List.of(
                                column.title().fr(),
                                column.title().en(),
                                column.description().fr(),
                                column.description().en()))
                        .as(table.name() + "." + column.name())
                        .noneMatch(String::isBlank);
            }
        }
    }

    @Test
    void keysNameColumnsThatExist() {
        Set<String> all = ReleaseTables.ALL.stream()
                .flatMap(table -> table.header().stream().map(column -> table.name() + "." + column))
                .collect(Collectors.toSet());
        for (TableSchema<?> table : ReleaseTables.ALL) {
            assertThat(table.header()).containsAll(table.primaryKey());
            for (ForeignKey key : table.foreignKeys()) {
                assertThat(all).contains(table.name() + "." + key.column(), key.table() + "." + key.target());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, 893486000, 893486000.00",
        "MONEY, 0.005, 0.01",
        "MONEY, -12.5, -12.50",
        "NUMBER, 1234.50, 1234.5",
        "NUMBER, 1E+3, 1000",
        "NUMBER, 0.000, 0",
        "PERCENT, 33.33333, 33.3333",
        "CONFIDENCE, 1.0, 1",
        "CONFIDENCE, 0.95, 0.95",
    })
    void moneyHasTwoPlacesAndOtherNumbersNoMoreThanTheyNeed(ColumnType type, BigDecimal value, String published) {
        assertThat(type.plain(type.fit(value).orElseThrow())).isEqualTo(published);
    }

    @Test
    void aNumberTooLongForItsColumnIsLeftEmpty() {
        assertThat(ColumnType.MONEY.fit(new BigDecimal("9999999999999999.99"))).isPresent();
        assertThat(ColumnType.MONEY.fit(new BigDecimal("10000000000000000.00"))).isEmpty();
    }

    private static TableSchema<?> table(String name) {
        return ReleaseTables.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
