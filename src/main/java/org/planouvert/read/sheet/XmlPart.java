package org.planouvert.read.sheet;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part's XML, read forwards; document types and outside entities are refused. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private static final Set<String> BLANKS = Set.of("s", "tab", "line-break");

    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws XMLStreamException {
        xml = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes to the next opening tag; false at the end. */
    boolean nextStart() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            refuseDocumentType(event);
            if (event == XMLStreamReader.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next opening or closing tag; false at the end. */
    boolean nextTag() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            refuseDocumentType(event);
            if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String name) {
        return xml.getEventType() == XMLStreamReader.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.getEventType() == XMLStreamReader.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** The open tag's name without prefix. */
    String name() {
        return xml.getLocalName();
    }

    /** An attribute by its name without prefix; empty text when it is absent. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute with a prefix of its own, such as {@code r:id}; empty text when it is absent. */
    String prefixed(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            if (prefix != null
                    && !prefix.isEmpty()
                    && xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute that counts something; empty when it is absent or no number. */
    Optional<Integer> count(String name) {
        String value = attribute(name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** The words up to the closing tag of the open element, those of elements inside it too. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                // OpenDocument writes blanks, tabs and line ends inside a paragraph as empty elements.
                text.append(BLANKS.contains(xml.getLocalName()) ? " " : "");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** Goes past the closing tag of the open element. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private static void refuseDocumentType(int event) throws XMLStreamException {
        if (event == XMLStreamReader.DTD) {
            throw new XMLStreamException("a document type has no place in a workbook");
        }
    }
}
