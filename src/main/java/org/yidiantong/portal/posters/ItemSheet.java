package org.yidiantong.portal.posters;

import java.util.List;
import java.util.stream.Stream;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.drawing.FlowChart;
import org.yidiantong.checklist.drawing.LocalMarks;
import org.yidiantong.checklist.drawing.TextWidth;

/**
 * What the poster of an item says.
 *
 * @param above the district or place, and the version of the list
 * @param item with the flow that holds at the place
 * @param marks how the flow differs from that of the district
 * @param facts who handles it, who guides, who supervises
 * @param qr leads to the item
 */
@ValueObject
record ItemSheet(String above, Item item, LocalMarks marks, List<Fact> facts, Contact contact,
		QrCode qr) implements Sheet {

	private static final double CODE = 128;

	private static final double ROOM = Pen.WIDTH - 2 * Pen.MARGIN;

	private static final double FACTS = ROOM - CODE - 14;

	private static final double FACT = 14;

	private static final double LEGEND = 9.5;

	/** A chart that had to be smaller than this goes on a page of its own. */
	private static final double LEAST = 0.4;

	ItemSheet {
		facts = List.copyOf(facts);
	}

	@Override
	public void drawOn(PosterFile file) {
		Pen pen = file.page();
		double top = head(pen);
		double bottom = foot(pen) - 8;
		FlowChart chart = FlowChart.of(this.item, this.marks);
		List<String> legend = TextWidth.wrap(chart.legend(), LEGEND, ROOM);
		double below = legend.size() * LEGEND * 1.35 + 4;
		if (this.item.steps().isEmpty()) {
			pen.centred("没有规定流程。", top + 20, 18, 18, 1, false);
			return;
		}
		if (scale(chart, bottom - top - below) < LEAST) {
			steps(pen, top, bottom);
			pen = file.page();
			top = head(pen);
			bottom = Pen.HEIGHT - Pen.MARGIN;
		}
		draw(chart, pen, top, bottom - below);
		double y = bottom - below + 4;
		for (String line : legend) {
			y = pen.line(line, Pen.MARGIN, y, LEGEND, false, ROOM);
		}
	}

	/** The steps in large letters, where the chart is on a page of its own. */
	private void steps(Pen pen, double top, double bottom) {
		double size = 18;
		while (size > 8 && steps(size).size() * size * 1.35 > bottom - top) {
			size -= 0.5;
		}
		double y = top;
		for (String line : steps(size)) {
			y = pen.line(line, Pen.MARGIN, y, size, false, ROOM);
		}
	}

	private List<String> steps(double size) {
		return Stream
			.concat(this.item.steps()
				.stream()
				.map((step) -> (this.marks.steps().contains(step.seq()) ? "★" : "") + step.seq() + ". " + step.actor()
						+ "：" + step.action() + "（" + step.limit().text() + "）"),
					Stream.of("流程图见下页。"))
			.flatMap((line) -> TextWidth.wrap(line, size, ROOM).stream())
			.toList();
	}

	private double head(Pen pen) {
		double y = pen.centred(this.above, Pen.MARGIN, 14, 9, 1, false);
		return pen.centred(this.item.code() + "　" + this.item.name(), y, 27, 15, 2, true) + 6;
	}

	/** Draws who is responsible and the code, and returns where they begin. */
	private double foot(Pen pen) {
		double contacts = Pen.HEIGHT - Pen.MARGIN - this.contact.height(pen);
		this.contact.drawOn(pen, contacts);
		double height = Math.max(CODE + 34,
				this.facts.stream()
					.mapToDouble((fact) -> Pen.factHeight(fact.label(), fact.text(), FACTS, FACT, 3))
					.sum());
		double top = contacts - height - 6;
		pen.rule(top);
		double y = top + 4;
		for (Fact fact : this.facts) {
			y = pen.fact(fact.label(), fact.text(), Pen.MARGIN, y, FACTS, FACT, 3);
		}
		double left = Pen.WIDTH - Pen.MARGIN - CODE;
		pen.code(this.qr.modules(), left, top + 2, CODE);
		pen.middle("扫码看全文、去投诉", left + CODE / 2, top + CODE + 12, 13, true, CODE);
		double at = top + CODE + 22;
		for (String line : TextWidth.wrap(this.qr.address(), 6.5, CODE)) {
			pen.middle(line, left + CODE / 2, at, 6.5, false, CODE);
			at += 7.5;
		}
		return top;
	}

	private static double scale(FlowChart chart, double height) {
		return Math.min(ROOM / chart.width(), height / chart.height());
	}

	private static void draw(FlowChart chart, Pen pen, double top, double bottom) {
		double scale = scale(chart, bottom - top);
		pen.chart(chart, (Pen.WIDTH - chart.width() * scale) / 2, top, scale);
	}

}
