package org.yidiantong.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads an .xlsx file as zipped XML, without the library that wrote it.
 */
public final class XlsxXmlReader {

	private final Map<String, String> parts = new LinkedHashMap<>();

	private final List<String> shared;

	private final Map<String, Map<String, Element>> sheets = new LinkedHashMap<>();

	public XlsxXmlReader(byte[] bytes) throws Exception {
		unpack(bytes);
		this.shared = elements(parse("xl/sharedStrings.xml"), "si").stream().map(Element::getTextContent).toList();
		Map<String, String> targets = new HashMap<>();
		elements(parse("xl/_rels/workbook.xml.rels"), "Relationship")
			.forEach((each) -> targets.put(each.getAttribute("Id"), each.getAttribute("Target")));
		for (Element sheet : elements(parse("xl/workbook.xml"), "sheet")) {
			Map<String, Element> cells = new HashMap<>();
			elements(parse("xl/" + targets.get(sheet.getAttribute("r:id"))), "c")
				.forEach((cell) -> cells.put(cell.getAttribute("r"), cell));
			this.sheets.put(sheet.getAttribute("name"), cells);
		}
	}

	public List<String> sheets() {
		return List.copyOf(this.sheets.keySet());
	}

	public Map<String, String> parts() {
		return this.parts;
	}

	public Map<String, String> names() throws Exception {
		Map<String, String> names = new LinkedHashMap<>();
		elements(parse("xl/workbook.xml"), "definedName")
			.forEach((name) -> names.put(name.getAttribute("name"), name.getTextContent()));
		return names;
	}

	/** Returns the value of a cell, or the cached value of a formula. */
	public String value(String sheet, String cell) {
		Element element = this.sheets.get(sheet).get(cell);
		if (element != null && element.getAttribute("t").equals("inlineStr")) {
			return child(element, "t");
		}
		String value = (element != null) ? child(element, "v") : "";
		return (element != null && element.getAttribute("t").equals("s")) ? this.shared.get(Integer.parseInt(value))
				: value;
	}

	/**
	 * Returns all cells of a sheet with content. The cached value of a formula follows
	 * "=".
	 */
	public Map<String, String> cells(String sheet) {
		Map<String, String> cells = new LinkedHashMap<>();
		this.sheets.get(sheet).keySet().forEach((cell) -> {
			String value = value(sheet, cell);
			if (!value.isEmpty()) {
				cells.put(cell, formula(sheet, cell).isEmpty() ? value : "=" + value);
			}
		});
		return cells;
	}

	public String type(String sheet, String cell) {
		return this.sheets.get(sheet).get(cell).getAttribute("t");
	}

	public String formula(String sheet, String cell) {
		return child(this.sheets.get(sheet).get(cell), "f");
	}

	/** Returns the number format of a cell, or the id of a built-in format. */
	public String format(String sheet, String cell) throws Exception {
		Element style = style(sheet, cell);
		String number = style.getAttribute("numFmtId");
		return elements(parse("xl/styles.xml"), "numFmt").stream()
			.filter((format) -> format.getAttribute("numFmtId").equals(number))
			.map((format) -> format.getAttribute("formatCode"))
			.findFirst()
			.orElse(number);
	}

	public Element style(String sheet, String cell) throws Exception {
		Element all = elements(parse("xl/styles.xml"), "cellXfs").get(0);
		NodeList styles = all.getElementsByTagName("xf");
		return (Element) styles.item(Integer.parseInt(this.sheets.get(sheet).get(cell).getAttribute("s")));
	}

	/** Returns the cell ranges of the series of all charts. */
	public List<String> chartReferences() {
		List<String> found = new ArrayList<>();
		this.parts.forEach((name, text) -> {
			if (name.matches("xl/charts/chart\\d+\\.xml")) {
				Matcher matcher = Pattern.compile("<c:f>([^<]*)</c:f>").matcher(text);
				while (matcher.find()) {
					found.add(matcher.group(1));
				}
			}
		});
		return found;
	}

	private static String child(Element element, String name) {
		NodeList found = element.getElementsByTagName(name);
		return (found.getLength() == 0) ? "" : found.item(0).getTextContent();
	}

	private void unpack(byte[] bytes) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				this.parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

	private Document parse(String part) throws Exception {
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(this.parts.get(part).getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList found = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int index = 0; index < found.getLength(); index++) {
			elements.add((Element) found.item(index));
		}
		return elements;
	}

}
