package org.yidiantong.reporting.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.reporting.map.TownshipMap;
import org.yidiantong.reporting.web.OverviewTables.Township;

/**
 * The townships on the map, each in the band of its on-time closure.
 */
final class TownshipAreas {

	private static final int GOOD = 90;

	private static final int FAIR = 70;

	private TownshipAreas() {
	}

	static List<Area> of(TownshipMap map, List<Township> townships) {
		Map<String, Township> byCode = new HashMap<>();
		townships.forEach((one) -> byCode.put(one.code(), one));
		List<Area> areas = new ArrayList<>();
		map.areas().forEach((area) -> {
			Township township = byCode.get(area.code());
			if (township != null) {
				areas.add(new Area(area, township, band(township)));
			}
		});
		return areas;
	}

	private static Band band(Township township) {
		if (township.small() || township.judged() == 0) {
			return Band.NONE;
		}
		return (township.width() >= GOOD) ? Band.GOOD : (township.width() >= FAIR) ? Band.FAIR : Band.POOR;
	}

	/** A band of on-time closure: its sign tells it without colours. */
	enum Band {

		/** At least 90 per cent. */
		GOOD("▲"),
		/** From 70 to 90 per cent. */
		FAIR("◆"),
		/** Less than 70 per cent. */
		POOR("▼"),
		/** Too few complaints. */
		NONE("—");

		private final String sign;

		Band(String sign) {
			this.sign = sign;
		}

		public String sign() {
			return this.sign;
		}

	}

	/**
	 * A township on the map.
	 */
	record Area(TownshipMap.Area place, Township township, Band band) {
	}

}
