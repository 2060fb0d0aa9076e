package org.yidiantong.reporting.bulletin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.yidiantong.reporting.figures.Kpi;

/**
 * Fills one Word template. A field is a word in double braces; the paragraph of a section
 * is repeated for each of its sentences, in its own style.
 */
final class BulletinTemplate {

	static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]{1,60})}}");

	/** Fields that a template must have, each in a paragraph of its own. */
	static final List<String> SECTIONS = List.of("overview", "features", "problems", "requirements");

	private static final List<String> VALUES = List.of("district", "kind", "period", "number", "date");

	private static final Pattern TARGET = Pattern
		.compile("target:(onTimeRate|satisfactionRate|disclosureTimeliness)=([0-9]{1,2}(?:\\.[0-9])?|100)");

	private final BulletinContent content;

	private final byte[] template;

	BulletinTemplate(BulletinContent content, byte[] template) {
		this.content = content;
		this.template = template;
	}

	static boolean isKnown(String field) {
		return SECTIONS.contains(field) || VALUES.contains(field) || BulletinTables.NAMES.contains(field)
				|| field.equals(BulletinChart.FIELD) || TARGET.matcher(field).matches();
	}

	static Stream<XWPFParagraph> paragraphs(XWPFDocument document) {
		return Stream.concat(document.getParagraphs().stream(),
				document.getTables()
					.stream()
					.flatMap((table) -> table.getRows().stream())
					.flatMap((row) -> row.getTableCells().stream())
					.flatMap((cell) -> cell.getParagraphs().stream()));
	}

	byte[] fill() throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(this.template))) {
			BulletinSentences sentences = new BulletinSentences(this.content, targets(document));
			Map<String, List<String>> sections = Map.of("overview", sentences.overview(), "features",
					sentences.features(), "problems", sentences.problems(), "requirements", sentences.requirements());
			for (XWPFParagraph paragraph : paragraphs(document).toList()) {
				fill(document, paragraph, sections);
			}
			CustomProperties properties = document.getProperties().getCustomProperties();
			this.content.properties().forEach((name, value) -> {
				if (!properties.contains(name)) {
					properties.addProperty(name, value);
				}
				Objects.requireNonNull(properties.getProperty(name)).setLpwstr(value);
			});
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	private void fill(XWPFDocument document, XWPFParagraph paragraph, Map<String, List<String>> sections)
			throws IOException {
		Matcher field = FIELD.matcher(paragraph.getText());
		if (!field.find()) {
			return;
		}
		String name = field.group(1);
		if (sections.containsKey(name)) {
			sections.get(name).forEach((sentence) -> say(sentence, like(document, paragraph)));
			remove(document, paragraph);
		}
		else if (BulletinTables.NAMES.contains(name)) {
			new BulletinTables(this.content, document).insert(name, paragraph);
			remove(document, paragraph);
		}
		else if (name.equals(BulletinChart.FIELD)) {
			say("", paragraph);
			if (!BulletinChart.draw(this.content, document, paragraph)) {
				remove(document, paragraph);
			}
		}
		else if (TARGET.matcher(name).matches() || name.equals("number") && this.content.number() == null) {
			remove(document, paragraph);
		}
		else {
			say(valued(paragraph.getText()), paragraph);
		}
	}

	private String valued(String text) {
		return FIELD.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(switch (match.group(1)) {
			case "district" -> this.content.district();
			case "kind" -> this.content.kind();
			case "period" -> this.content.from() + " 至 " + this.content.to();
			case "date" -> this.content.date().getYear() + "年" + this.content.date().getMonthValue() + "月"
					+ this.content.date().getDayOfMonth() + "日";
			default -> Objects.requireNonNullElse(this.content.number(), "");
		}));
	}

	private static Map<String, BigDecimal> targets(XWPFDocument document) {
		Map<String, BigDecimal> targets = new HashMap<>();
		paragraphs(document).flatMap((paragraph) -> FIELD.matcher(paragraph.getText()).results())
			.map((match) -> TARGET.matcher(match.group(1)))
			.filter(Matcher::matches)
			.forEach((target) -> Kpi.of(target.group(1))
				.ifPresent((kpi) -> targets.put(kpi.code(), new BigDecimal(target.group(2)))));
		return targets;
	}

	/** A new paragraph before another one, in its style. */
	private static XWPFParagraph like(XWPFDocument document, XWPFParagraph model) {
		try (XmlCursor cursor = model.getCTP().newCursor()) {
			XWPFParagraph made = document.insertNewParagraph(cursor);
			if (model.getCTP().isSetPPr()) {
				made.getCTP().setPPr(model.getCTP().getPPr());
			}
			XWPFRun run = made.createRun();
			if (!model.getRuns().isEmpty() && model.getRuns().get(0).getCTR().isSetRPr()) {
				run.getCTR().setRPr(model.getRuns().get(0).getCTR().getRPr());
			}
			return made;
		}
	}

	/** Sets the text of a paragraph in the style of its first run. */
	private static void say(String text, XWPFParagraph paragraph) {
		for (int index = paragraph.getRuns().size() - 1; index > 0; index--) {
			paragraph.removeRun(index);
		}
		paragraph.getRuns().get(0).setText(text, 0);
	}

	private static void remove(XWPFDocument document, XWPFParagraph paragraph) {
		int position = document.getPosOfParagraph(paragraph);
		if (position >= 0) {
			document.removeBodyElement(position);
		}
		else {
			say("", paragraph);
		}
	}

}
