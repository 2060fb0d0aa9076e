package org.yidiantong.integration.open311.web;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

/**
 * Reads the fields of one service request in XML: a {@code request}, alone or inside
 * {@code service_requests}, with one element for each field. A document type is refused
 * before anything that it declares is read, so there are neither entities nor files nor
 * addresses to follow.
 */
final class XmlFields {

	private final Map<String, String> fields = new HashMap<>();

	private final XMLStreamReader in;

	private XmlFields(byte[] body) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("External entity");
		});
		this.in = factory.createXMLStreamReader(new ByteArrayInputStream(body));
	}

	/**
	 * Returns the texts of the fields by their names.
	 * @throws InvalidRequest if the document is malformed, has a document type, or is not
	 * one request
	 */
	static Map<String, String> read(byte[] body) {
		try {
			XmlFields document = new XmlFields(body);
			document.read();
			return document.fields;
		}
		catch (XMLStreamException malformed) {
			throw refused("open311.xml");
		}
	}

	private void read() throws XMLStreamException {
		int requests = 0;
		while (this.in.hasNext()) {
			switch (this.in.next()) {
				case XMLStreamConstants.DTD -> throw refused("open311.doctype");
				case XMLStreamConstants.START_ELEMENT -> requests += begin(this.in.getLocalName());
				default -> {
				}
			}
		}
		if (requests != 1) {
			throw refused("open311.xml");
		}
	}

	/** Reads the element, if it is a request, and returns how many requests it is. */
	private int begin(String name) throws XMLStreamException {
		if (name.equals("request")) {
			request();
			return 1;
		}
		if (!name.equals("service_requests")) {
			throw refused("open311.xml");
		}
		return 0;
	}

	private void request() throws XMLStreamException {
		while (this.in.nextTag() == XMLStreamConstants.START_ELEMENT) {
			String name = this.in.getLocalName();
			if (this.fields.put(name, this.in.getElementText()) != null) {
				throw new InvalidRequest(List.of(ValidationError.ofParameter(name, "open311.repeated")));
			}
		}
	}

	private static InvalidRequest refused(String code) {
		return new InvalidRequest(List.of(ValidationError.of("", code)));
	}

}
