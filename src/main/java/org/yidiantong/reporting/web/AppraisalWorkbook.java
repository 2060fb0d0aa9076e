package org.yidiantong.reporting.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.SpreadsheetRows.Column;
import org.yidiantong.kernel.SpreadsheetWorkbook;
import org.yidiantong.reporting.appraisal.Appraisal;
import org.yidiantong.reporting.appraisal.AppraisalCard;
import org.yidiantong.reporting.appraisal.AppraisalMeasure;
import org.yidiantong.tenancy.District;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends the cards of a year as a workbook (.xlsx) with a row for each township and
 * department, in the reader's language. Numbers are numbers; what there is nothing of is
 * an empty cell.
 */
@Component
class AppraisalWorkbook {

	/** Media type of a workbook. */
	static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String KEY = "reporting.appraisal.";

	private static final int WIDE = 24;

	private static final int NARROW = 16;

	private final MessageSource messages;

	AppraisalWorkbook(MessageSource messages) {
		this.messages = messages;
	}

	ResponseEntity<byte[]> of(District district, Appraisal all) {
		String name = district.name() + word(KEY + "title") + "_" + all.from() + "_" + all.to() + ".xlsx";
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(XLSX))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(write(all));
	}

	private byte[] write(Appraisal all) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SpreadsheetWorkbook book = SpreadsheetWorkbook.to(bytes, word(KEY + "title") + " " + all.year(),
				columns(all))) {
			for (AppraisalCard card : all.cards()) {
				book.add(row(all, card));
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private List<Column> columns(Appraisal all) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(word(KEY + "group"), WIDE));
		columns.add(new Column(word("reporting.column.name"), WIDE));
		for (AppraisalMeasure measure : AppraisalMeasure.values()) {
			columns.add(new Column(word(KEY + "measure." + measure.code()) + word("reporting.unit.PERCENT"), WIDE));
			columns.add(new Column(word(KEY + "base." + measure.code()), NARROW));
		}
		columns.add(new Column(word(KEY + "closed"), NARROW));
		columns.add(new Column(word(KEY + "overdue"), NARROW));
		columns.add(new Column(word(KEY + "returns") + word("reporting.unit.PERCENT"), NARROW));
		columns.add(new Column(word(KEY + "days"), WIDE));
		columns.add(new Column(word(KEY + "findings"), NARROW));
		if (!all.weights().isEmpty()) {
			columns.add(new Column(word(KEY + "score"), NARROW));
			columns.add(new Column(word(KEY + "last-year"), NARROW));
		}
		return columns;
	}

	private List<@Nullable Object> row(Appraisal all, AppraisalCard card) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(word(KEY + "group." + card.group().code()));
		cells.add(card.name());
		for (AppraisalMeasure measure : AppraisalMeasure.values()) {
			cells.add(card.share(measure).rate());
			cells.add(card.shares().containsKey(measure) ? card.share(measure).n() : null);
		}
		cells.add(card.closed());
		cells.add(card.overdue());
		cells.add(card.returnRate());
		cells.add(card.meanHandlingDays());
		cells.add(card.findings());
		if (!all.weights().isEmpty()) {
			cells.add(card.score());
			cells.add(card.lastYearScore());
		}
		return cells;
	}

	private String word(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
