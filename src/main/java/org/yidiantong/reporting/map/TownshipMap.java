package org.yidiantong.reporting.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A map of townships. Those without an outline are tiles, below the outlines if there are
 * any. Lengths are units of the SVG's view box.
 *
 * @param width width of the view box
 * @param height height of the view box
 * @param areas one for each township
 */
public record TownshipMap(int width, int height, List<Area> areas) {

	/** The largest file with outlines in bytes. */
	public static final int LARGEST = 300 * 1024;

	private static final int WIDTH = 360;

	private static final int COLUMNS = 4;

	private static final int TILE = WIDTH / COLUMNS;

	private static final int TILE_HEIGHT = 44;

	private static final int GAP = 3;

	private static final int TALLEST = 420;

	/** What is wrong with a file of outlines; empty when it can be used. */
	public static List<String> check(byte[] file) {
		return (file.length > LARGEST) ? List.of("超过 " + LARGEST / 1024 + " KB，请先简化轮廓") : Outlines.read(file).errors();
	}

	/**
	 * Draws the map.
	 * @param townships codes in the order of the district
	 * @param file outlines as GeoJSON; null without. A file with mistakes is not used
	 */
	public static TownshipMap of(Collection<String> townships, byte @Nullable [] file) {
		Map<String, Outline> outlines = new TreeMap<>();
		if (file != null && check(file).isEmpty()) {
			Outlines.read(file)
				.all()
				.stream()
				.filter((one) -> townships.contains(one.code()))
				.forEach((one) -> outlines.put(one.code(), one));
		}
		List<Area> areas = new ArrayList<>();
		int height = outlines.isEmpty() ? 0 : drawn(outlines.values(), areas) + 2 * GAP;
		List<String> others = townships.stream().filter((code) -> !outlines.containsKey(code)).toList();
		return new TownshipMap(WIDTH, height + tiles(others, height, areas), areas);
	}

	private static int tiles(List<String> codes, int top, List<Area> areas) {
		for (int at = 0; at < codes.size(); at++) {
			int x = at % COLUMNS * TILE;
			int y = top + at / COLUMNS * TILE_HEIGHT;
			areas.add(new Area(codes.get(at),
					"M%d %dh%dv%dh-%dz".formatted(x, y, TILE - GAP, TILE_HEIGHT - GAP, TILE - GAP),
					x + (TILE - GAP) / 2, y + TILE_HEIGHT / 2 - 4, true));
		}
		return (codes.size() + COLUMNS - 1) / COLUMNS * TILE_HEIGHT;
	}

	/** Adds the areas of outlines; returns how high they are together. */
	private static int drawn(Collection<Outline> outlines, List<Area> areas) {
		Projection projection = Projection.of(outlines, WIDTH, TALLEST);
		outlines.forEach((one) -> {
			StringBuilder path = new StringBuilder();
			for (double[][] ring : one.rings()) {
				for (int at = 0; at < ring.length; at++) {
					path.append((at == 0) ? 'M' : 'L')
						.append(String.format(Locale.ROOT, "%.1f %.1f", projection.x(ring[at]),
								projection.y(ring[at])));
				}
				path.append('z');
			}
			double[] middle = projection.middle(one.rings().get(0));
			areas.add(new Area(one.code(), path.toString(), (int) middle[0], (int) middle[1], false));
		});
		return projection.height();
	}

	/**
	 * A township on the map.
	 *
	 * @param path its outline, as the data of an SVG path
	 * @param x middle of its label
	 * @param y base line of the first of two lines of its label
	 * @param tile whether it is a tile
	 */
	public record Area(String code, String path, int x, int y, boolean tile) {
	}

}
