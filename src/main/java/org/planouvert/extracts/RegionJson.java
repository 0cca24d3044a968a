package org.planouvert.extracts;

import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Regions as JSON: four numbers for an area in points, a text for a cell range, an empty text for no place. */
final class RegionJson {

    private RegionJson() {}

    static SimpleModule module() {
        return new SimpleModule("regions")
                .addSerializer(Region.class, new Writer())
                .addDeserializer(Region.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Region> {

        Writer() {
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

    private static final class Reader extends StdDeserializer<Region> {

        Reader() {
            super(Region.class);
        }

        @Override
        public Region deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() == JsonToken.START_ARRAY) {
                double[] b = context.readValue(in, double[].class);
                return Region.of(new Box(b[0], b[1], b[2], b[3]));
            }
            String range = in.getString();
            return range.isEmpty() ? Region.UNPLACED : new Region.Cells(range);
        }
    }
}
