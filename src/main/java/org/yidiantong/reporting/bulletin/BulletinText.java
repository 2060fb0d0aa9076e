package org.yidiantong.reporting.bulletin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.yidiantong.kernel.BoundedZip;

/**
 * What a Word file says, however a program stored it: its texts and its custom
 * properties. Saving a file again changes neither.
 *
 * @param properties custom properties by name
 * @param lines paragraphs that are not empty, also those in tables, in order
 */
public record BulletinText(Map<String, String> properties, List<String> lines) {

	/**
	 * Reads a .docx file of any origin.
	 * @return empty when it is none, is broken or unpacks to too much
	 */
	public static Optional<BulletinText> read(byte[] file) {
		if (!BoundedZip.isSmall(file)) {
			return Optional.empty();
		}
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			return Optional.of(new BulletinText(properties(document),
					BulletinTemplate.paragraphs(document)
						.map((paragraph) -> paragraph.getText().strip())
						.filter((text) -> !text.isEmpty())
						.toList()));
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// POI throws exceptions of many types for broken files
			return Optional.empty();
		}
	}

	private static Map<String, String> properties(XWPFDocument document) {
		Map<String, String> properties = new LinkedHashMap<>();
		for (CTProperty property : document.getProperties()
			.getCustomProperties()
			.getUnderlyingProperties()
			.getPropertyList()) {
			if (property.isSetLpwstr()) {
				properties.put(property.getName(), property.getLpwstr());
			}
		}
		return properties;
	}

}
