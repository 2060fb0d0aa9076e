package org.yidiantong.reporting.bulletin;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yidiantong.kernel.BoundedZip;

/**
 * Validates Word files of unknown origin. Macros, embedded files and links that a program
 * follows by itself are refused by name.
 */
final class DocumentCheck {

	/** Parts with active content; the data of a chart is an embedded .xlsx file. */
	private static final String ACTIVE = ".*(vbaProject|vbaData|/activeX/|/embeddings/.*[.](?!xlsx$)"
			+ "|/oleObject|/webextensions/).*";

	private DocumentCheck() {
	}

	static List<String> ofTemplate(byte[] template) {
		return check(template, true);
	}

	static List<String> ofDocument(byte[] document) {
		return check(document, false);
	}

	private static List<String> check(byte[] file, boolean template) {
		if (file.length > Bulletins.LARGEST) {
			return List.of("文件超过 5 MB");
		}
		List<String> errors = new ArrayList<>();
		if (BoundedZip.isSmall(file)) {
			try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
				active(document, errors);
				if (template) {
					fields(document, errors);
				}
				return List.copyOf(errors);
			}
			catch (Exception | StackOverflowError ex) {
				// POI throws exceptions of many types for broken files
			}
		}
		return List.of("文件无法读取，请用 Word 或 WPS 另存为 .docx");
	}

	private static void active(XWPFDocument document, List<String> errors) throws InvalidFormatException {
		for (PackagePart part : document.getPackage().getParts()) {
			String name = part.getPartName().getName();
			if (name.matches(ACTIVE) || part.getContentType().contains("macroEnabled")) {
				errors.add("不允许有 " + name + "：文件里不能有宏和嵌入的文件");
			}
			if (!part.isRelationshipPart()) {
				for (PackageRelationship link : part.getRelationships()) {
					if (link.getTargetMode() == TargetMode.EXTERNAL
							&& !link.getRelationshipType().endsWith("/hyperlink")) {
						errors.add("不允许有外部链接 " + link.getTargetURI());
					}
				}
			}
		}
	}

	private static void fields(XWPFDocument document, List<String> errors) {
		List<String> found = BulletinTemplate.paragraphs(document)
			.flatMap((paragraph) -> BulletinTemplate.FIELD.matcher(paragraph.getText()).results())
			.map((match) -> match.group(1))
			.toList();
		BulletinTemplate.SECTIONS.stream()
			.filter((section) -> !found.contains(section))
			.forEach((section) -> errors.add("缺少 {{" + section + "}}"));
		found.stream()
			.filter((field) -> !BulletinTemplate.isKnown(field))
			.forEach((field) -> errors.add("不认识 {{" + field + "}}"));
	}

}
