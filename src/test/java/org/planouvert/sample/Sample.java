package org.planouvert.sample;

import java.util.List;

/**
 * A document drawn for tests and what a reader must find in it.
 *
 * @param name as a file
 * @param bytes never to be changed
 */
public record Sample(String name, byte[] bytes, Expected expected) {

    /** The contract of the input folder, and one document of each further family, which is drawn but not committed. */
    public static List<Sample> all() {
        return List.of(
                new Sample("contrat-bretagne-2021-2027.pdf", BretagneContract.pdf(), BretagneExpected.text()),
                CentreAgreement.sample(),
                HautsDeFranceContract.sample(),
                AquitaineContract.sample(),
                MassifAgreement.sample(),
                PicardieAmendment.sample(),
                ActionSheet.sample(),
                ThematicContract.sample(),
                TownContract.sample(),
                PressRelease.sample());
    }
}
