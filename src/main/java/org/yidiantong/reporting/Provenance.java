package org.yidiantong.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * What a workbook says of its origin, in its custom properties: anybody can write such
 * properties, so they only name the report that a file has to be compared with.
 *
 * @param district code of the district
 * @param report name of the kind of report
 * @param from first day of the period
 * @param to last day of the period
 * @param revision number of the revision
 */
record Provenance(String district, String report, LocalDate from, LocalDate to, int revision) {

	private static final String PREFIX = "yidiantong.";

	private static final String HASH = PREFIX + "figures";

	/** The provenance of a report of the bound district. */
	static Provenance of(Report report) {
		return new Provenance(BoundDistrict.required().toString(), report.report(), report.period().from(),
				report.period().to(), report.revision());
	}

	/** Reads the properties of a file; empty when they name no report. */
	static Optional<Provenance> read(Map<String, String> properties) {
		try {
			return Optional.of(new Provenance(value(properties, "district"), value(properties, "report"),
					LocalDate.parse(value(properties, "from")), LocalDate.parse(value(properties, "to")),
					Integer.parseInt(value(properties, "revision"))));
		}
		catch (DateTimeParseException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The properties, with the hash of the report's figures for those who keep the file.
	 */
	Map<String, String> properties(String contentHash) {
		return Map.of(PREFIX + "district", this.district, PREFIX + "report", this.report, PREFIX + "from",
				this.from.toString(), PREFIX + "to", this.to.toString(), PREFIX + "revision",
				Integer.toString(this.revision), HASH, contentHash);
	}

	/** Whether it names a report of the bound district. */
	boolean isOurs() {
		return this.district.equals(BoundDistrict.required().toString()) && !this.from.isAfter(this.to);
	}

	ReportPeriod period() {
		return new ReportPeriod(this.from, this.to);
	}

	private static String value(Map<String, String> properties, String name) {
		@Nullable String value = properties.get(PREFIX + name);
		return (value == null) ? "" : value;
	}

}
