package org.yidiantong.reporting.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Charts of the drawn template: each shows a table's sample row, which is all rows once
 * the table is written.
 */
final class TemplateCharts {

	private final XSSFSheet sheet;

	TemplateCharts(XSSFSheet sheet) {
		this.sheet = sheet;
	}

	void bars(String title, int row, int names, int values, int[] corners) {
		XSSFChart chart = chart(title, corners);
		XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis left = values(chart, "0%");
		left.setMaximum(1.0);
		XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
		data.setBarDirection(BarDirection.COL);
		data.setGapWidth(60);
		data.setVaryColors(false);
		series(data, row, names, values).setFillProperties(solid(0x2E, 0x75, 0xB6));
		chart.plot(data);
		var labels = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
		labels.addNewNumFmt().setFormatCode("0.0%;;");
		labels.getNumFmt().setSourceLinked(false);
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}

	void lines(String title, int row, int names, int[] values, int[] corners) {
		XSSFChart chart = chart(title, corners);
		chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, values(chart, "0"));
		data.setVaryColors(false);
		int[][] colours = { { 0x2E, 0x75, 0xB6 }, { 0xC5, 0x5A, 0x11 } };
		for (int index = 0; index < values.length; index++) {
			XDDFLineChartData.Series series = (XDDFLineChartData.Series) series(data, row, names, values[index]);
			XDDFSolidFillProperties fill = solid(colours[index][0], colours[index][1], colours[index][2]);
			XDDFLineProperties line = new XDDFLineProperties(fill);
			line.setWidth(2.25);
			if (index > 0) {
				// to be told apart on paper without colours
				line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
			}
			series.setLineProperties(line);
			series.setSmooth(false);
			series.setMarkerStyle((index > 0) ? MarkerStyle.TRIANGLE : MarkerStyle.CIRCLE);
		}
		chart.plot(data);
	}

	private XSSFChart chart(String title, int[] corners) {
		XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, corners[0], corners[1], corners[2], corners[3]);
		XSSFChart chart = this.sheet.createDrawingPatriarch().createChart(anchor);
		chart.setTitleText(title);
		chart.setTitleOverlay(false);
		return chart;
	}

	private static XDDFValueAxis values(XSSFChart chart, String format) {
		XDDFValueAxis axis = chart.createValueAxis(AxisPosition.LEFT);
		axis.setCrosses(AxisCrosses.AUTO_ZERO);
		axis.setMinimum(0.0);
		axis.setNumberFormat(format);
		axis.getOrAddMajorGridProperties()
			.setLineProperties(
					new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
		return axis;
	}

	private XDDFChartData.Series series(XDDFChartData data, int row, int names, int values) {
		XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromStringCellRange(this.sheet, at(row, names));
		XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromNumericCellRange(this.sheet,
				at(row, values));
		XDDFChartData.Series series = data.addSeries(categories, numbers);
		String title = this.sheet.getRow(row - 1).getCell(values).getStringCellValue();
		series.setTitle(title, new CellReference(this.sheet.getSheetName(), row - 1, values, true, true));
		return series;
	}

	private static CellRangeAddress at(int row, int column) {
		return new CellRangeAddress(row, row, column, column);
	}

	private static XDDFSolidFillProperties solid(int red, int green, int blue) {
		return new XDDFSolidFillProperties(
				new XDDFColorRgbBinary(new byte[] { (byte) red, (byte) green, (byte) blue }));
	}

}
