package org.yidiantong.portal.posters;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What the poster of a place says.
 *
 * @param above the district, and the township of a village
 * @param name of the place
 * @param code its permanent code
 * @param handling who handles its affairs; null when nobody does
 * @param supervising who supervises; null when nobody does
 * @param qr leads to the page of the place
 */
@ValueObject
record PlaceSheet(String above, String name, String code, @Nullable String handling, @Nullable String supervising,
		Contact contact, QrCode qr) implements Sheet {

	@Override
	public void drawOn(PosterFile file) {
		Pen pen = file.page();
		double y = Pen.MARGIN;
		y = pen.centred(above(), y, 20, 14, 1, false);
		y = pen.centred(name(), y + 2, 64, 26, 2, true);
		y = pen.centred("村里的事，扫一扫就知道", y + 2, 24, 24, 1, false) + 6;
		double size = 268;
		pen.code(qr().modules(), (Pen.WIDTH - size) / 2, y, size);
		y = pen.centred(qr().address(), y + size, 10, 5, 3, false) + 10;
		y = buttons(pen, y) + 12;
		y = facts(pen, y);
		contact().drawOn(pen, Math.max(y + 6, Pen.HEIGHT - Pen.MARGIN - contact().height(pen)));
	}

	private static double buttons(Pen pen, double y) {
		String[][] buttons = { { "看清单", "干部能管什么事", "怎么办、几天办好" }, { "看公开", "钱怎么花、事怎么定", "谁得了好处" },
				{ "我要投诉", "没按规矩办、没人管", "在这里说，能查进度" } };
		double gap = 10;
		double width = (Pen.WIDTH - 2 * Pen.MARGIN - 2 * gap) / 3;
		for (int i = 0; i < buttons.length; i++) {
			double x = Pen.MARGIN + i * (width + gap);
			pen.box(x, y, width, 86);
			pen.middle(buttons[i][0], x + width / 2, y + 34, 27, true, width - 12);
			pen.middle(buttons[i][1], x + width / 2, y + 57, 15, false, width - 12);
			pen.middle(buttons[i][2], x + width / 2, y + 77, 15, false, width - 12);
		}
		return y + 86;
	}

	private double facts(Pen pen, double y) {
		double next = y;
		if (this.handling != null) {
			next = pen.fact("谁来办", this.handling, Pen.MARGIN, next, Pen.WIDTH - 2 * Pen.MARGIN, 16, 2);
		}
		if (this.supervising != null) {
			next = pen.fact("谁监督", this.supervising, Pen.MARGIN, next, Pen.WIDTH - 2 * Pen.MARGIN, 16, 2);
		}
		return next;
	}

}
