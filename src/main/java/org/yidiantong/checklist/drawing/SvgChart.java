package org.yidiantong.checklist.drawing;

import java.util.List;
import java.util.Locale;

import org.springframework.web.util.HtmlUtils;
import org.yidiantong.checklist.Item;

/**
 * Writes a layout as SVG.
 */
final class SvgChart implements FlowCanvas {

	private static final double TITLE = 22;

	private final StringBuilder svg = new StringBuilder();

	SvgChart(Item item, Layout layout, String description, String legend) {
		List<String> title = TextWidth.wrap(item.code() + " " + item.name(), TITLE, layout.width() - 40);
		List<String> foot = TextWidth.wrap(legend, Measures.SMALL, layout.width() - 40);
		double top = title.size() * 30 + 16;
		double bottom = top + layout.height() + foot.size() * Measures.SMALL_LINE + 20;
		write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"zh-CN\" aria-labelledby=\"t d\" "
				+ "viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" font-family=\"'Noto Sans SC','Noto Sans CJK SC',"
				+ "'Source Han Sans SC','Microsoft YaHei',sans-serif\" fill=\"#000\">", number(layout.width()),
				number(bottom), number(layout.width()), number(bottom));
		write("<title id=\"t\">%s</title><desc id=\"d\">%s</desc>", escaped(item.name() + "办理流程图"),
				escaped(description));
		write("<defs><marker id=\"a\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" "
				+ "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\"/></marker></defs>");
		write("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
		FlowPainter.text(this, title, layout.width() / 2, 12, 30, new Letters(TITLE, 0, true, true, false));
		write("<g transform=\"translate(0 %s)\">", number(top));
		FlowPainter.paint(layout, this);
		FlowPainter.text(this, foot, 20, layout.height() + 6, Measures.SMALL_LINE,
				new Letters(Measures.SMALL, 0, false, false, false));
		write("</g></svg>\n");
	}

	@Override
	public String toString() {
		return this.svg.toString();
	}

	@Override
	public void rectangle(double x, double y, double width, double height, double corner, Ink ink) {
		write("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s/>", number(x), number(y), number(width),
				number(height), number(corner), attributes(ink));
	}

	@Override
	public void shape(Ink ink, double... corners) {
		write("<polygon points=\"%s\"%s/>", points(corners), attributes(ink));
	}

	@Override
	public void arrow(boolean dashed, double... corners) {
		write("<polyline points=\"%s\" fill=\"none\" stroke=\"#000\" stroke-width=\"1.6\"%s marker-end=\"url(#a)\"/>",
				points(corners), dashed ? " stroke-dasharray=\"7 4\"" : "");
	}

	@Override
	public void text(String text, double x, double y, Letters letters) {
		write("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\"%s%s%s>%s</text>", number(x), number(y),
				number(letters.size()), letters.centred() ? "middle" : "start",
				letters.bold() ? " font-weight=\"bold\"" : "",
				(letters.shade() == 0) ? "" : " fill=\"" + shade(letters.shade()) + "\"",
				letters.halo() ? " stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"" : "", escaped(text));
	}

	private static String attributes(Ink ink) {
		return " fill=\"" + shade(ink.fill()) + "\" stroke=\"" + shade(ink.edge()) + "\" stroke-width=\""
				+ number(ink.width()) + "\"";
	}

	private static String shade(int shade) {
		return String.format(Locale.ROOT, "#%02x%<02x%<02x", shade);
	}

	private static String points(double... corners) {
		StringBuilder points = new StringBuilder();
		for (int i = 0; i < corners.length; i += 2) {
			points.append((i == 0) ? "" : " ").append(number(corners[i])).append(',').append(number(corners[i + 1]));
		}
		return points.toString();
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
