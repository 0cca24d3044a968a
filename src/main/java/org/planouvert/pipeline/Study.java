package org.planouvert.pipeline;

import org.planouvert.document.SourceFile;
import org.planouvert.domain.Dossier;
import org.planouvert.layout.Layout;
import org.planouvert.parse.RawContract;
import org.planouvert.profile.Profile;

/**
 * One document with what every stage made of it.
 *
 * @param source the file
 * @param layout its pages laid out
 * @param profile the profile it was read by
 * @param raw the document as written
 * @param dossier its canonical rows, ids local to it
 */
public record Study(SourceFile source, Layout layout, Profile profile, RawContract raw, Dossier dossier) {}
