package org.yidiantong.reporting.rollup;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.yidiantong.reporting.figures.BasedFigure;
import org.yidiantong.reporting.figures.Basis;
import org.yidiantong.reporting.figures.Kpi;

/**
 * The counts that a district publishes upward: those that the headline figures are made
 * of. Each is a count of its report, and a column of the table.
 */
public enum PublishedCount {

	/** 投诉件数. */
	COMPLAINTS(Kpi.COMPLAINTS, Basis.CUMULATIVE),
	/** 办结件数. */
	CLOSED(Kpi.CLOSED, Basis.CUMULATIVE),
	/** 按期办结件数. */
	CLOSED_ON_TIME(Kpi.CLOSED_ON_TIME, Basis.CUMULATIVE),
	/** 在办件数. */
	OPEN(Kpi.OPEN, Basis.CUMULATIVE),
	/** 超期未办结. */
	OVERDUE(Kpi.OVERDUE, Basis.CUMULATIVE),
	/** 评价件数. */
	RATED(Kpi.RATED, Basis.CUMULATIVE),
	/** 满意件数. */
	SATISFIED(Kpi.SATISFIED, Basis.CUMULATIVE),
	/** 应公开任务. */
	DISCLOSURES_DUE(Kpi.DISCLOSURES_DUE, Basis.CUMULATIVE),
	/** 按时公开任务. */
	DISCLOSURES_ON_TIME(Kpi.DISCLOSURES_ON_TIME, Basis.CUMULATIVE),
	/** 本期新收. */
	NEW_NOW(Kpi.NEW, Basis.PERIOD),
	/** 本期办结. */
	CLOSED_NOW(Kpi.CLOSED_NOW, Basis.PERIOD),
	/** 本期按期办结. */
	ON_TIME_NOW(Kpi.CLOSED_ON_TIME, Basis.PERIOD),
	/** 本期评价. */
	RATED_NOW(Kpi.RATED, Basis.PERIOD),
	/** 本期满意. */
	SATISFIED_NOW(Kpi.SATISFIED, Basis.PERIOD),
	/** 本期应公开任务. */
	DISCLOSURES_DUE_NOW(Kpi.DISCLOSURES_DUE, Basis.PERIOD),
	/** 本期按时公开任务. */
	DISCLOSURES_ON_TIME_NOW(Kpi.DISCLOSURES_ON_TIME, Basis.PERIOD),
	/** 本期红色警示卡. */
	RED_CARDS_NOW(Kpi.RED_CARDS, Basis.PERIOD),
	/** 本期黄色预警卡. */
	YELLOW_CARDS_NOW(Kpi.YELLOW_CARDS, Basis.PERIOD),
	/** 本期蓝色提醒卡. */
	BLUE_CARDS_NOW(Kpi.BLUE_CARDS, Basis.PERIOD);

	private final BasedFigure figure;

	PublishedCount(Kpi kpi, Basis basis) {
		this.figure = new BasedFigure(kpi, basis);
	}

	/** The stable name in the API. */
	public String code() {
		return this.figure.code();
	}

	BasedFigure figure() {
		return this.figure;
	}

	/** The columns of the table, in order. */
	static String columns() {
		return Arrays.stream(values()).map(PublishedCount::column).collect(Collectors.joining(", "));
	}

	String column() {
		return name().toLowerCase(Locale.ROOT);
	}

}
