package org.planouvert.normalize;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Between a commune and its quarter: a dash with a space on one side at least, or a bracket. */
    private static final Pattern PART = Pattern.compile("\\s+[–—-]\\s*|\\s*[–—-]\\s+|\\s*\\(");

    private final Places places;
    private final Territory territory;
    private final FindingBook findings;

    Locations(Places places, Territory territory, FindingBook findings) {
        this.places = places;
        this.territory = territory;
        this.findings = findings;
    }

    Location of(RawOperation.Site written) {
        if (written.equals(RawOperation.Site.NONE)) {
            return Location.NONE;
        }
        RawOperation.Site site = sorted(written);
        if (site.equals(RawOperation.Site.NONE)) {
            return Location.NONE;
        }
        Optional<DepartementEntry> departement = departement(site);
        Town town = town(site, within(departement));
        EpciMatch epci = epci(site, departement);
        return new Location(
                written(written),
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
        if (raw.site().equals(RawOperation.Site.NONE)) {
            return;
        }
        RawOperation.Site site = sorted(raw.site());
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

    /** A column may hold intercommunalities and communes ("EPCI et/ou communes"): each is put where it belongs. */
    private RawOperation.Site sorted(RawOperation.Site written) {
        List<String> within = within(departement(written));
        RawOperation.Site site = parted(written, within);
        boolean epciInCommune = site.epci().isEmpty()
                && !site.commune().isEmpty()
                && places.commune(site.commune(), within).isEmpty()
                && places.isEpci(site.commune(), within, territory.year());
        if (epciInCommune) {
            return new RawOperation.Site(site.place(), site.departement(), site.commune(), "", site.district());
        }
        boolean communeInEpci = site.commune().isEmpty()
                && !site.epci().isEmpty()
                && !places.isEpci(site.epci(), within, territory.year())
                && places.commune(site.epci(), within).isPresent();
        return communeInEpci
                ? new RawOperation.Site(site.place(), site.departement(), "", site.epci(), site.district())
                : site;
    }

    /** "CA Saint Omer – St Omer": an intercommunality and its commune in one cell. */
    private RawOperation.Site parted(RawOperation.Site site, List<String> within) {
        String words = site.epci().isEmpty() ? site.commune() : site.epci();
        String[] parts = PART.split(words, 2);
        boolean both = (site.epci().isEmpty() || site.commune().isEmpty())
                && parts.length == 2
                && places.isEpci(parts[0], within, territory.year())
                && places.commune(parts[1], within).isPresent();
        return both
                ? new RawOperation.Site(
                        site.place(), site.departement(), parts[0].strip(), parts[1].strip(), site.district())
                : site;
    }

    private List<String> within(Optional<DepartementEntry> departement) {
        return departement.map(d -> List.of(d.code())).orElse(territory.departements());
    }

    private Optional<DepartementEntry> departement(RawOperation.Site site) {
        return site.departement().isEmpty() ? Optional.empty() : places.departement(site.departement());
    }

    private EpciMatch epci(RawOperation.Site site, Optional<DepartementEntry> departement) {
        return places.epci(site.epci(), departement.map(DepartementEntry::code).orElse(""), territory.year());
    }

    /** A commune as written, its code, and the quarter named beside it. */
    private record Town(String name, String code, String district) {}

    /** Commune and quarter may stand together ("Hem – Lionderie"), or a commune where quarters are named ("Roubaix"). */
    private Town town(RawOperation.Site site, List<String> within) {
        String words = site.commune().isEmpty() ? site.district() : site.commune();
        String district = site.commune().isEmpty() ? "" : site.district();
        Optional<CommuneEntry> whole = places.commune(words, within);
        if (whole.isPresent()) {
            return new Town(words, whole.get().code(), district);
        }
        return district.isEmpty()
                ? split(words, within).orElse(new Town(site.commune(), "", site.district()))
                : new Town(site.commune(), "", district);
    }

    private Optional<Town> split(String words, List<String> within) {
        String[] parts = PART.split(words, 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String rest = parts[1].strip().replaceFirst("\\)$", "");
        return places.commune(parts[0], within).map(c -> new Town(parts[0].strip(), c.code(), rest));
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
