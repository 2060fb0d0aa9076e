package org.yidiantong.portal.posters;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.drawing.TextWidth;

/**
 * Telephone numbers at the foot of every poster.
 *
 * @param administrator who runs the platform in the district
 * @param hotline such as 12388
 * @param note what the hotline is for
 * @param phone of the desk, if it gives one
 */
@ValueObject
record Contact(String administrator, String hotline, String note, @Nullable String phone) {

	private static final double SMALL = 13;

	private static final double NUMBER = 25;

	double height(Pen pen) {
		return 10 + NUMBER * 1.3 + (lines().size() + 1) * SMALL * 1.4 + pen.remark();
	}

	/** Draws a line and the numbers below it. */
	void drawOn(Pen pen, double y) {
		pen.rule(y);
		double next = y + 4;
		String numbers = ((this.phone == null) ? "" : "咨询电话 " + this.phone + "　") + "举报电话 " + this.hotline;
		next = pen.centred(numbers, next, NUMBER, 14, 1, true);
		for (String line : lines()) {
			next = pen.centred(line, next, SMALL, SMALL, 1, false);
		}
		pen.centred(this.administrator, next, SMALL, 8, 1, false);
	}

	private List<String> lines() {
		return TextWidth.wrap(this.note, SMALL, Pen.WIDTH - 2 * Pen.MARGIN);
	}

}
