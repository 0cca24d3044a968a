package org.planouvert.pipeline;

import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.layout.Layout;
import org.planouvert.normalize.Normalizer;
import org.planouvert.parse.ContractParser;
import org.planouvert.parse.RawContract;
import org.planouvert.profile.Profile;

/** What reads contracts in the words of one profile. Its grammars are made once, for all documents; threads may share it. */
final class ContractReading {

    private final Profile profile;
    private final ContractParser parser;
    private final Normalizer normalizer;

    ContractReading(Profile profile) {
        this.profile = profile;
        this.parser = new ContractParser(profile);
        this.normalizer = new Normalizer(profile);
    }

    Profile profile() {
        return profile;
    }

    RawContract parse(Layout layout) {
        return parser.parse(layout);
    }

    Dossier normalize(RawContract raw, DocumentRecord record) {
        return normalizer.normalize(raw, record);
    }
}
