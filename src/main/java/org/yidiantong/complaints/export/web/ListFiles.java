package org.yidiantong.complaints.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.export.ExportManagement;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SpreadsheetRows;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.tenancy.District;

import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Writes lists to temporary files and sends them. A file is sent when it is complete and
 * recorded: a failure is an answer and not half a file, and a slow recipient keeps no
 * connection to the database.
 */
@Component
class ListFiles {

	private final ExportManagement exports;

	private final OrganizationManagement organization;

	private final MessageSource messages;

	private final BusinessClock clock;

	ListFiles(ExportManagement exports, OrganizationManagement organization, MessageSource messages,
			BusinessClock clock) {
		this.exports = exports;
		this.organization = organization;
		this.messages = messages;
		this.clock = clock;
	}

	ResponseEntity<InputStreamResource> of(District district, Actor actor, ComplaintFilter filter, ListFormat format,
			Locale locale) {
		ListWording words = new ListWording(this.organization.chart(), this.messages, locale);
		String name = words.message("complaints.export.file", district.name(), this.clock.today().toString())
				+ format.ending();
		try {
			FileChannel file = TemporaryFile.open();
			try {
				write(file, actor, filter, name, format, words);
				return answer(name, format, file);
			}
			catch (IOException | RuntimeException failed) {
				file.close();
				throw failed;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(FileChannel file, Actor actor, ComplaintFilter filter, String name, ListFormat format,
			ListWording words) throws IOException {
		OutputStream out = TemporaryFile.buffered(file);
		try (SpreadsheetRows rows = format.begin(out, words)) {
			this.exports.export(actor, filter, name, (line) -> {
				try {
					rows.add(Stream.of(ListColumn.values()).map((column) -> column.of(line, words)).toList());
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		out.flush();
	}

	private static ResponseEntity<InputStreamResource> answer(String name, ListFormat format, FileChannel file)
			throws IOException {
		file.position(0);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(format.type())
			.contentLength(file.size())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(new InputStreamResource(Channels.newInputStream(file)));
	}

}
