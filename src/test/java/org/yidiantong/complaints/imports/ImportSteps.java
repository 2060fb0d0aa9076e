package org.yidiantong.complaints.imports;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.CopyOfYuan;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.folder.FolderManagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Sends files of complaints from another system to a district of their own.
 */
@WholeApplication
@BusinessDay("2021-12-15")
abstract class ImportSteps {

	static final LocalDate FILED = LocalDate.of(2020, 3, 2);

	@TempDir
	Path tenants;

	@Autowired
	MockMvcTester web;

	@Autowired
	DistrictManagement districts;

	@Autowired
	FolderManagement folders;

	@Autowired
	ComplaintInspection cases;

	@Autowired
	ImportManagement imports;

	@Autowired
	ImportRunner runner;

	@Autowired
	Imports files;

	@Autowired
	ReadModelManagement models;

	@Autowired
	FigureManagement figures;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transactions;

	DistrictCode code;

	Actor dispatcher;

	@BeforeEach
	void begins() {
		this.code = CopyOfYuan.apply(this.districts, this.folders, this.tenants);
		this.dispatcher = officer(Role.DISPATCHER, null);
	}

	void imported(String name, byte[] file) {
		UUID id = id(body(get(upload(name, file))));
		assertThat(post("/" + id + "/start")).hasStatus(302);
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> view(id).state() == ImportState.DONE);
	}

	ImportView view(UUID id) {
		return in(() -> this.imports.find(this.dispatcher, id));
	}

	ComplaintView view(String number) {
		return in(() -> this.cases.find(this.dispatcher, list(this.dispatcher, number).get(0).id()));
	}

	List<ComplaintSummary> list(Actor actor, String number) {
		return in(() -> this.cases
			.list(actor,
					new ComplaintFilter(Set.of(), null, null, null, null, null, false, false, null, false, false,
							number, null),
					new PageRequest(50, null))
			.items());
	}

	long count() {
		return in(() -> this.cases.count(this.dispatcher, ComplaintFilter.ALL));
	}

	<T> T in(Callable<T> work) {
		return BoundDistrict.call(this.code, () -> {
			try {
				return work.call();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	Actor officer(Role role, String unit) {
		return Actor.officer(UUID.randomUUID(), role.name().toLowerCase(), this.code,
				(unit == null) ? null : new UnitCode(unit), Set.of(role));
	}

	String upload(String name, byte[] file) {
		MvcTestResult result = send(name, file);
		assertThat(result).hasStatus(302);
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	static UUID id(String page) {
		int at = page.indexOf("/staff/imports/");
		while (page.charAt(at + 23) != '-') {
			at = page.indexOf("/staff/imports/", at + 1);
		}
		return UUID.fromString(page.substring(at + 15, at + 51));
	}

	MvcTestResult send(String name, byte[] file) {
		return this.web.post()
			.uri("/" + this.code + "/staff/imports")
			.multipart()
			.file(new MockMultipartFile("file", name, null, file))
			.requestAttr(Actor.ATTRIBUTE, this.dispatcher)
			.with(csrf())
			.exchange();
	}

	MvcTestResult post(String path) {
		return this.web.post()
			.uri("/" + this.code + "/staff/imports" + path)
			.requestAttr(Actor.ATTRIBUTE, this.dispatcher)
			.with(csrf())
			.exchange();
	}

	MvcTestResult get(String address) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, this.dispatcher).exchange();
	}

	static String body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
