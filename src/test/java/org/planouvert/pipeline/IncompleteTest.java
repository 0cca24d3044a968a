package org.planouvert.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.ReadingNote;
import org.planouvert.domain.Message;

class IncompleteTest {

    @Test
    void aDocumentWithoutNotesIsWhole() {
        assertThat(Incomplete.of(info(3)).code()).isEmpty();
    }

    @Test
    void pagesThatArePicturesAreNamed() {
        assertThat(Incomplete.of(info(3, 2)).code()).isEqualTo("IMAGE_ONLY_PAGE");
        assertThat(Incomplete.of(info(3, 2)).reason()).contains("pictures: 2");
    }

    @Test
    void aDocumentOfPicturesHasNoText() {
        assertThat(Incomplete.of(info(2, 1, 2)).code()).isEqualTo("NO_TEXT_LAYER");
    }

    @Test
    void damageWeighsMoreThanPictures() {
        DocumentInfo damaged = new DocumentInfo(
                "", 2, 1, 0, List.of(), List.of(note("IMAGE_ONLY_PAGE", false, 1), note("TRUNCATED", true, 0)));

        assertThat(Incomplete.of(damaged).code()).isEqualTo("TRUNCATED");
    }

    private static DocumentInfo info(int pages, int... pictures) {
        List<ReadingNote> notes = IntStream.of(pictures)
                .mapToObj(page -> note("IMAGE_ONLY_PAGE", false, page))
                .toList();
        return new DocumentInfo("", pages, pages - pictures.length, 0, List.of(), notes);
    }

    private static ReadingNote note(String code, boolean damage, int page) {
        return new ReadingNote(code, damage, page, new Message("fr", "en"));
    }
}
