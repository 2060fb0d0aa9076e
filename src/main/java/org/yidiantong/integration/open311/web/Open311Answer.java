package org.yidiantong.integration.open311.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An answer of Open311: maps, lists and plain values, which become JSON or XML according
 * to the ending of the address. In XML, the elements of a list are named like the list,
 * without its last letter.
 *
 * @param root name of the root element
 * @param element name of the elements of a list at the root
 * @param content a list or a map
 */
record Open311Answer(String root, String element, Object content) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final MediaType XML_TYPE = new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8);

	static Open311Answer list(String root, String element, List<? extends Map<String, ?>> rows) {
		return new Open311Answer(root, element, rows);
	}

	/** The answer in the form that the address asks for. */
	ResponseEntity<byte[]> to(String path, HttpStatusCode status) {
		boolean xml = path.endsWith(".xml");
		return ResponseEntity.status(status)
			.cacheControl(CacheControl.noStore())
			.contentType(xml ? XML_TYPE : MediaType.APPLICATION_JSON)
			.body(xml ? xml() : JSON.writeValueAsBytes(this.content));
	}

	private byte[] xml() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
			out.writeStartDocument("UTF-8", "1.0");
			write(out, this.root, this.element, this.content);
			out.writeEndDocument();
			out.close();
			return bytes.toByteArray();
		}
		catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void write(XMLStreamWriter out, String name, String element, @Nullable Object value)
			throws XMLStreamException {
		out.writeStartElement(name);
		if (value instanceof Map<?, ?> map) {
			for (Map.Entry<?, ?> each : map.entrySet()) {
				String key = String.valueOf(each.getKey());
				write(out, key, key.substring(0, key.length() - 1), each.getValue());
			}
		}
		else if (value instanceof List<?> list) {
			for (Object each : list) {
				write(out, element, element, each);
			}
		}
		else if (value != null) {
			out.writeCharacters(String.valueOf(value));
		}
		out.writeEndElement();
	}

}
