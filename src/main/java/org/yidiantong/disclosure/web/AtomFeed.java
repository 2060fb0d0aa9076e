package org.yidiantong.disclosure.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as of RFC 4287.
 *
 * @param id stays the same when the site moves
 * @param self address of the feed
 * @param page address of the page with the same disclosures
 * @param author who publishes what has no other author
 */
record AtomFeed(String id, String language, String title, String self, String page, String author,
		List<Entry> entries) {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	AtomFeed {
		entries = List.copyOf(entries);
	}

	/** The document in UTF-8. */
	byte[] document() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("xml:lang", this.language);
			write(xml);
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Writing to memory failed", ex);
		}
		return bytes.toByteArray();
	}

	private void write(XMLStreamWriter xml) throws XMLStreamException {
		text(xml, "id", this.id);
		text(xml, "title", this.title);
		text(xml, "updated",
				this.entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
		link(xml, "self", this.self, "application/atom+xml");
		link(xml, "alternate", this.page, "text/html");
		author(xml, this.author);
		for (Entry one : this.entries) {
			xml.writeStartElement("entry");
			text(xml, "id", one.id());
			text(xml, "title", one.title());
			text(xml, "updated", one.updated().toString());
			link(xml, "alternate", one.page(), "text/html");
			author(xml, one.author());
			text(xml, "summary", one.summary());
			xml.writeEndElement();
		}
	}

	private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
		xml.writeStartElement("author");
		text(xml, "name", name);
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String relation, String address, String type)
			throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("type", type);
		xml.writeAttribute("href", address);
	}

	private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(legal(text));
		xml.writeEndElement();
	}

	/** Without what XML 1.0 cannot say, by which a reader would refuse the whole feed. */
	private static String legal(String text) {
		int[] codes = text.codePoints()
			.filter((code) -> code == '\t' || code == '\n' || code >= 0x20 && code <= 0xD7FF
					|| code >= 0xE000 && code <= 0xFFFD || code >= 0x10000)
			.toArray();
		return new String(codes, 0, codes.length);
	}

	/**
	 * An entry.
	 *
	 * @param id stays the same through corrections and the withdrawal
	 * @param updated when it changed last
	 */
	record Entry(String id, String title, Instant updated, String page, String author, String summary) {
	}

}
