package org.planouvert.parse;

import org.planouvert.domain.Place;
import org.planouvert.domain.SectionKind;

/**
 * A heading and its place in the tree.
 *
 * @param parent index of the section around it; -1 at the top
 * @param depth 1 at the top
 * @param kind the level's word
 * @param numberAsWritten such as {@code 2 – 2}; empty without a number
 * @param numberPath the same as a path, such as {@code 2.2}
 * @param title its words; a bare number in front is taken off, a level word stays ("Objectif 1 : …")
 * @param pageEnd 1-based page where the last line under it stands
 * @param confidence from 0 to 1
 * @param reason the rule by which it was taken for a heading, for {@code inspect --explain}
 * @param place where it stands
 */
public record RawSection(
        int parent,
        int depth,
        SectionKind kind,
        String numberAsWritten,
        String numberPath,
        String title,
        int pageEnd,
        double confidence,
        String reason,
        Place place) {}
