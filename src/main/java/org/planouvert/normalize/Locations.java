package org.planouvert.normalize;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planouvert.domain.GeoMethod;
import org.planouvert.domain.Location;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.normalize.place.CommuneEntry;
import org.planouvert.normalize.place.DepartementEntry;
import org.planouvert.normalize.place.EpciEntry;
import org.planouvert.normalize.place.EpciMatch;
import org.planouvert.normalize.place.Places;
import org.planouvert.parse.RawOperation;

/** Gives the places of operations their codes. What fits for sure gets one; a doubt is a finding and no code. */
final class Locations {

    private static final String RULE = "R45_GEO_CODE";

    private final Places places;
    private final Territory territory;
    private final FindingBook findings;

    Locations(Places places, Territory territory, FindingBook findings) {
        this.places = places;
        this.territory = territory;
        this.findings = findings;
    }

    Location of(RawOperation raw) {
        RawOperation.Site site = raw.site();
        if (site.equals(RawOperation.Site.NONE)) {
            return Location.NONE;
        }
        Optional<DepartementEntry> departement = departement(site);
        Town town = town(site, departement);
        EpciMatch epci = epci(site, departement);
        return new Location(
                written(site),
                departement.map(DepartementEntry::code).orElse(""),
                site.epci(),
                epci.entry().map(EpciEntry::siren).orElse(""),
                town.name(),
                town.code(),
                town.district(),
                method(departement, town, epci, site));
    }

    /** Reports names of intercommunalities that may be one of the list but are not for sure. */
    void reportDoubts(RawOperation raw, String operationId) {
        RawOperation.Site site = raw.site();
        EpciMatch epci = epci(site, departement(site));
        if (epci.candidate().isEmpty()) {
            return;
        }
        findings.add(
                RULE,
                Severity.INFO,
                "operations",
                operationId,
                raw.place().page(),
                new Message(
                        "« " + site.epci() + " » peut désigner « " + epci.candidate() + " », sans certitude en "
                                + territory.year() + " : aucun SIREN n'est donné.",
                        "'" + site.epci() + "' may mean '" + epci.candidate() + "', which is not sure for "
                                + territory.year() + ": no SIREN is given."),
                epci.candidate(),
                site.epci());
    }

    private Optional<DepartementEntry> departement(RawOperation.Site site) {
        return site.departement().isEmpty() ? Optional.empty() : places.departement(site.departement());
    }

    private EpciMatch epci(RawOperation.Site site, Optional<DepartementEntry> departement) {
        return places.epci(site.epci(), departement.map(DepartementEntry::code).orElse(""), territory.year());
    }

    /** A commune as written, its code, and the quarter named beside it. */
    private record Town(String name, String code, String district) {}

    /** A column may hold commune and quarter together: "Hem – Lionderie". */
    private Town town(RawOperation.Site site, Optional<DepartementEntry> departement) {
        List<String> within = departement.map(d -> List.of(d.code())).orElse(territory.departements());
        if (!site.commune().isEmpty()) {
            Optional<CommuneEntry> whole = places.commune(site.commune(), within);
            return whole.map(c -> new Town(site.commune(), c.code(), site.district()))
                    .or(() -> split(site.commune(), within)
                            .filter(town -> site.district().isEmpty()))
                    .orElse(new Town(site.commune(), "", site.district()));
        }
        return split(site.district(), within).orElse(new Town("", "", site.district()));
    }

    private Optional<Town> split(String words, List<String> within) {
        String[] parts = words.split("\\s+[–—-]\\s+", 2);
        return parts.length < 2
                ? Optional.empty()
                : places.commune(parts[0], within).map(c -> new Town(parts[0], c.code(), parts[1].strip()));
    }

    private static String written(RawOperation.Site site) {
        return Stream.of(site.place(), site.departement(), site.epci(), site.commune(), site.district())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static GeoMethod method(
            Optional<DepartementEntry> departement, Town town, EpciMatch epci, RawOperation.Site site) {
        boolean coded = !town.code().isEmpty() || epci.entry().isPresent();
        if (coded) {
            return epci.entry().isPresent() && !epci.exact() ? GeoMethod.ALIAS : GeoMethod.CODE;
        }
        boolean stated = departement
                .filter(d -> d.code().equalsIgnoreCase(site.departement().strip()))
                .isPresent();
        return departement.isPresent() ? (stated ? GeoMethod.STATED : GeoMethod.CODE) : GeoMethod.NONE;
    }
}
