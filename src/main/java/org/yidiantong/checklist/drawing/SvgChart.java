package org.yidiantong.checklist.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.TotalLimit;
import org.yidiantong.checklist.drawing.Box.Kind;

/**
 * Writes a layout as SVG.
 */
final class SvgChart {

	private static final double TITLE = 22;

	private final StringBuilder svg = new StringBuilder();

	private final Layout layout;

	private double top;

	SvgChart(Item item, Layout layout, String description) {
		this.layout = layout;
		List<String> title = TextWidth.wrap(item.code() + " " + item.name(), TITLE, layout.width() - 40);
		List<String> foot = TextWidth.wrap(foot(item), Measures.SMALL, layout.width() - 40);
		this.top = title.size() * 30 + 16;
		double bottom = this.top + layout.height() + foot.size() * Measures.SMALL_LINE + 20;
		write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"zh-CN\" aria-labelledby=\"t d\" "
				+ "viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" font-family=\"'Noto Sans SC','Noto Sans CJK SC',"
				+ "'Source Han Sans SC','Microsoft YaHei',sans-serif\" fill=\"#000\">", number(layout.width()),
				number(bottom), number(layout.width()), number(bottom));
		write("<title id=\"t\">%s</title><desc id=\"d\">%s</desc>", escaped(item.name() + "办理流程图"),
				escaped(description));
		write("<defs><marker id=\"a\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" "
				+ "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\"/></marker></defs>");
		write("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
		text(title, layout.width() / 2, 12, TITLE, 30, "middle", " font-weight=\"bold\"");
		write("<g transform=\"translate(0 %s)\">", number(this.top));
		lanes();
		layout.lines().forEach(this::line);
		layout.boxes().forEach(this::box);
		layout.labels()
			.forEach((label) -> text(label.lines(), label.x(), label.y(), Measures.SMALL, Measures.SMALL_LINE, "start",
					" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""));
		text(foot, 20, layout.height() + 6, Measures.SMALL, Measures.SMALL_LINE, "start", "");
		write("</g></svg>\n");
	}

	@Override
	public String toString() {
		return this.svg.toString();
	}

	private static String foot(Item item) {
		TotalLimit total = item.totalLimit();
		return ((total == null) ? "" : "全程时限：" + total.text() + "。") + FlowWords.LEGEND;
	}

	private void lanes() {
		double height = this.layout.height();
		for (int i = 0; i < this.layout.lanes().size(); i++) {
			Lane lane = this.layout.lanes().get(i);
			write("<rect x=\"%s\" y=\"0\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#999\"/>", number(lane.x()),
					number(lane.width()), number(height), (i % 2 == 0) ? "#fff" : "#f4f4f4");
			write("<rect x=\"%s\" y=\"0\" width=\"%s\" height=\"%s\" fill=\"#e2e2e2\" stroke=\"#999\"/>",
					number(lane.x()), number(lane.width()), number(this.layout.headBottom()));
			double room = this.layout.headBottom() - lane.lines().size() * Measures.TEXT_LINE;
			text(lane.lines(), lane.middle(), room / 2, Measures.TEXT, Measures.TEXT_LINE, "middle",
					" font-weight=\"bold\"");
		}
	}

	private void line(Line line) {
		String points = line.points()
			.stream()
			.map((point) -> number(point.x()) + "," + number(point.y()))
			.collect(Collectors.joining(" "));
		write("<polyline points=\"%s\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.6\"%s marker-end=\"url(#a)\"/>",
				points, line.back() ? " stroke-dasharray=\"7 4\"" : "");
	}

	private void box(Box box) {
		if (box.kind() == Kind.QUESTION) {
			double middle = box.y() + box.height() / 2;
			write("<polygon points=\"%s,%s %s,%s %s,%s %s,%s %s,%s %s,%s\" fill=\"#fff\" stroke=\"#000\" "
					+ "stroke-width=\"1.6\"/>", number(box.x()), number(middle), number(box.x() + Measures.POINT),
					number(box.y()), number(box.right() - Measures.POINT), number(box.y()), number(box.right()),
					number(middle), number(box.right() - Measures.POINT), number(box.bottom()),
					number(box.x() + Measures.POINT), number(box.bottom()));
		}
		else {
			write("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"#000\" "
					+ "stroke-width=\"%s\"/>", number(box.x()), number(box.y()), number(box.width()),
					number(box.height()), (box.kind() == Kind.LAST) ? "17" : (box.kind() == Kind.END) ? "12" : "4",
					(box.kind() == Kind.END) ? "#e8e8e8" : "#fff", (box.kind() == Kind.LAW_STEP) ? "3.4" : "1.6");
		}
		double room = box.height() - box.lines().size() * Measures.TEXT_LINE - box.small().size() * Measures.SMALL_LINE;
		double y = box.y() + room / 2;
		text(box.lines(), box.middle(), y, Measures.TEXT, Measures.TEXT_LINE, "middle", "");
		text(box.small(), box.middle(), y + box.lines().size() * Measures.TEXT_LINE, Measures.SMALL,
				Measures.SMALL_LINE, "middle", (box.kind() == Kind.END) ? "" : " fill=\"#333\"");
	}

	private void text(List<String> lines, double x, double y, double size, double height, String anchor,
			String attributes) {
		for (int i = 0; i < lines.size(); i++) {
			write("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\"%s>%s</text>", number(x),
					number(y + i * height + height / 2 + size * 0.36), number(size), anchor, attributes,
					escaped(lines.get(i)));
		}
	}

	private void write(String format, Object... arguments) {
		this.svg.append(format.formatted(arguments));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	private static String number(double number) {
		String text = String.format(Locale.ROOT, "%.1f", number);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

}
