package org.yidiantong.reporting;

/**
 * The steps of a run, in their order.
 */
public enum RunStep {

	/** 排队: nobody has begun. */
	WAITING(0),
	/** 读取最新事件: to the end of the event log. */
	CATCH_UP(10),
	/** 计算指标: cases and figures are frozen. */
	FIGURES(40),
	/** 生成工作簿: the figures are there, the file is written. */
	WORKBOOK(80),
	/** 完成. */
	FINISHED(100);

	private final int percent;

	RunStep(int percent) {
		this.percent = percent;
	}

	/** How much of the run is behind it, in per cent. */
	public int percent() {
		return this.percent;
	}

}
