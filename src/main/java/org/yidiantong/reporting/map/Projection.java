package org.yidiantong.reporting.map;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;

/**
 * Projects longitude and latitude onto a view box: equirectangular, true to scale at the
 * middle latitude.
 */
final class Projection {

	private final double west;

	private final double north;

	private final double narrow;

	private final double scale;

	private final int height;

	private Projection(DoubleSummaryStatistics longitude, DoubleSummaryStatistics latitude, int width, int tallest) {
		this.west = longitude.getMin();
		this.north = latitude.getMax();
		this.narrow = Math.cos(Math.toRadians((latitude.getMin() + latitude.getMax()) / 2));
		double wide = Math.max(1e-9, (longitude.getMax() - this.west) * this.narrow);
		double high = Math.max(1e-9, this.north - latitude.getMin());
		this.scale = Math.min(width / wide, tallest / high);
		this.height = (int) Math.ceil(high * this.scale);
	}

	static Projection of(Collection<Outline> outlines, int width, int tallest) {
		DoubleSummaryStatistics longitude = new DoubleSummaryStatistics();
		DoubleSummaryStatistics latitude = new DoubleSummaryStatistics();
		outlines.forEach((one) -> one.rings().forEach((ring) -> {
			for (double[] point : ring) {
				longitude.accept(point[0]);
				latitude.accept(point[1]);
			}
		}));
		return new Projection(longitude, latitude, width, tallest);
	}

	int height() {
		return this.height;
	}

	double x(double[] point) {
		return (point[0] - this.west) * this.narrow * this.scale;
	}

	double y(double[] point) {
		return (this.north - point[1]) * this.scale;
	}

	/** The centre of gravity of a ring, where a label fits best. */
	double[] middle(double[][] ring) {
		double area = 0;
		double x = 0;
		double y = 0;
		for (int at = 0; at + 1 < ring.length; at++) {
			double cross = x(ring[at]) * y(ring[at + 1]) - x(ring[at + 1]) * y(ring[at]);
			area += cross;
			x += (x(ring[at]) + x(ring[at + 1])) * cross;
			y += (y(ring[at]) + y(ring[at + 1])) * cross;
		}
		return (Math.abs(area) < 1e-9) ? new double[] { x(ring[0]), y(ring[0]) }
				: new double[] { x / (3 * area), y / (3 * area) };
	}

}
