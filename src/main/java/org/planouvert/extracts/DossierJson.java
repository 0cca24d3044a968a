package org.planouvert.extracts;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Location;
import org.planouvert.domain.Message;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Region;
import org.planouvert.domain.Section;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;
import org.planouvert.geometry.Box;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A dossier as one JSON text, for programs: rows are arrays, the fields of each in the order of its record. */
public final class DossierJson {

    private static final JsonMapper JSON = mapper();

    private DossierJson() {}

    public static String of(Dossier dossier) {
        return JSON.writeValueAsString(dossier);
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule("regions").addSerializer(Region.class, new Regions()));
        // Field names would be two thirds of the text.
        for (Class<?> row : List.of(
                Party.class,
                Section.class,
                Operation.class,
                Amount.class,
                TableCell.class,
                Finding.class,
                Provenance.class,
                Location.class,
                Payer.class,
                Nature.class,
                Money.class,
                Period.class,
                TableRef.class,
                Message.class)) {
            builder.withConfigOverride(row, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
        }
        return builder.build();
    }

    /** Four numbers for an area in points, a text for a cell range, an empty text for no place. */
    private static final class Regions extends StdSerializer<Region> {

        Regions() {
            super(Region.class);
        }

        @Override
        public void serialize(Region region, JsonGenerator out, SerializationContext context) {
            if (region instanceof Region.Area area) {
                Box b = area.box();
                out.writeArray(new double[] {b.x0(), b.y0(), b.x1(), b.y1()}, 0, 4);
            } else {
                out.writeString(region.text());
            }
        }
    }
}
