package org.yidiantong.reporting;

import java.util.List;

/**
 * The steps by which a report is produced, in order.
 */
public enum RunStep {

	/** 排队: not started. */
	WAITING(0),
	/** 读取最新事件: catch up with the event log. */
	CATCH_UP(10),
	/** 计算指标: take the snapshot of figures and complaints. */
	FIGURES(40),
	/** 生成工作簿: write the workbook; the figures are already available. */
	WORKBOOK(80),
	/** 完成. */
	FINISHED(100);

	private final int percent;

	RunStep(int percent) {
		this.percent = percent;
	}

	/** The steps in which something is done. */
	public static List<RunStep> work() {
		return List.of(CATCH_UP, FIGURES, WORKBOOK);
	}

	/** Progress at the start of the step, in per cent. */
	public int percent() {
		return this.percent;
	}

}
