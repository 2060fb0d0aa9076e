package org.yidiantong.reporting.bulletin;

import java.io.IOException;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Draws the chart of a bulletin: new complaints of the period by category.
 */
final class BulletinChart {

	static final String FIELD = "chart";

	private static final int WIDTH = 15 * Units.EMU_PER_CENTIMETER;

	private static final byte[] BLUE = { 0x0b, 0x53, (byte) 0x94 };

	/** Between bars, in per cent of their width. */
	private static final int GAP = 80;

	private static final int HEIGHT = 7 * Units.EMU_PER_CENTIMETER;

	private BulletinChart() {
	}

	/** Returns false when there is nothing to draw. */
	static boolean draw(BulletinContent content, XWPFDocument document, XWPFParagraph paragraph) throws IOException {
		List<Row> rows = content.rows("categories").stream().filter((row) -> row.is("level", "CATEGORY")).toList();
		if (rows.stream().allMatch((row) -> row.count("newComplaints") == 0)) {
			return false;
		}
		try {
			draw(rows, document.createChart(paragraph.getRuns().get(0), WIDTH, HEIGHT));
			return true;
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void draw(List<Row> rows, XWPFChart chart) {
		chart.setTitleText("本期新收投诉的类别（件）");
		chart.setTitleOverlay(false);
		XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
		values.setMinimum(0d);
		values.setCrossBetween(AxisCrossBetween.BETWEEN);
		XDDFChartData data = chart.createData(ChartTypes.BAR, categories, values);
		String[] names = rows.stream().map((row) -> row.text("name")).toArray(String[]::new);
		Long[] counts = rows.stream().map((row) -> row.count("newComplaints")).toArray(Long[]::new);
		XDDFChartData.Series series = data.addSeries(
				XDDFDataSourcesFactory.fromArray(names, chart.formatRange(new CellRangeAddress(1, names.length, 0, 0))),
				XDDFDataSourcesFactory.fromArray(counts, chart.formatRange(new CellRangeAddress(1, names.length, 1, 1)),
						1));
		series.setTitle("本期新收", chart.setSheetTitle("本期新收", 1));
		// some programs draw nothing without a fill
		series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BLUE)));
		((XDDFBarChartData) data).setBarDirection(BarDirection.COL);
		((XDDFBarChartData) data).setGapWidth(GAP);
		data.setVaryColors(false);
		chart.plot(data);
	}

}
