package org.planouvert.quality.rule.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.planouvert.domain.Message;
import org.planouvert.domain.Section;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.DataRule;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.quality.rule.RuleDescription;
import org.planouvert.quality.rule.Say;
import org.planouvert.quality.rule.Subject;
import org.planouvert.quality.rule.Verdicts;
import org.planouvert.text.Words;

/** The numbers of sibling headings follow each other without gap or repeat. */
public final class Numbering extends DataRule {

    public Numbering() {
        super(new RuleDescription(
                "R37_NUMBERING",
                Severity.WARNING,
                new Message(
                        "Les numéros de titres frères se suivent, sans manque ni redite.",
                        "The numbers of sibling headings follow each other without gap or repeat."),
                new Message("des titres numérotés", "numbered headings"),
                new Message(
                        "2-1, 2-2, puis « 3 - » : le niveau change de forme.",
                        "2-1, 2-2, then \"3 -\": the level changes its shape.")));
    }

    /** A longer number is a code. */
    private static final int MOST_DIGITS = 3;

    private record Siblings(String documentId, String parentId, String kind, String stem) {}

    private record Numbered(Section section, int number) {}

    @Override
    public boolean isEvaluable(Evidence evidence) {
        return siblings(evidence).values().stream().anyMatch(s -> s.size() > 1);
    }

    private static Map<Siblings, List<Numbered>> siblings(Evidence evidence) {
        Map<Siblings, List<Numbered>> siblings = new LinkedHashMap<>();
        for (Section s : evidence.dossier().sections()) {
            int dot = s.numberPath().lastIndexOf('.');
            OptionalInt last = number(s.numberPath().substring(dot + 1));
            String stem = dot < 0 ? "" : s.numberPath().substring(0, dot);
            last.ifPresent(n -> siblings.computeIfAbsent(
                            new Siblings(s.documentId(), s.parentId(), s.kind().word(), stem), k -> new ArrayList<>())
                    .add(new Numbered(s, n)));
        }
        return siblings;
    }

    private static OptionalInt number(String text) {
        boolean number = text.length() <= MOST_DIGITS && Words.areDigits(text);
        return number ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    @Override
    public void check(Evidence evidence, Verdicts verdicts) {
        for (List<Numbered> group : siblings(evidence).values()) {
            for (int i = 1; i < group.size(); i++) {
                int before = group.get(i - 1).number();
                int now = group.get(i).number();
                if (now != before + 1) {
                    fail(evidence, verdicts, group.get(i).section(), before, now);
                }
            }
        }
    }

    private static void fail(Evidence evidence, Verdicts verdicts, Section s, int before, int now) {
        Subject subject = Subject.of(s);
        verdicts.fail(
                subject,
                s.numberPath() + "/" + s.title(),
                Say.at(
                        evidence,
                        subject,
                        "le titre " + Say.fr(s.numberAsWritten() + " " + s.title()) + " porte le numéro " + now
                                + " après " + before + " : un titre manque, ou n'a pas été reconnu.",
                        "the heading " + Say.en(s.numberAsWritten() + " " + s.title()) + " has number " + now
                                + " after " + before + ": a heading is missing, or was not recognised."),
                Integer.toString(before + 1),
                Integer.toString(now));
    }
}
