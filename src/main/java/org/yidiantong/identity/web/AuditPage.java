package org.yidiantong.identity.web;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.SpreadsheetCsv;

import org.yidiantong.organization.UnitCode;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * 操作日志: the audit log, for the auditor, without complaints about the auditor.
 */
@Controller
class AuditPage {

	/** What is acted on and named like an actor. */
	private static final Set<String> NAMED = Set.of("account", "client");

	private static final int MOST_EXPORTED = 20_000;

	private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final AuditLog audit;

	private final AccountManagement accounts;

	private final MessageSource messages;

	AuditPage(AuditLog audit, AccountManagement accounts, MessageSource messages) {
		this.messages = messages;
		this.audit = audit;
		this.accounts = accounts;
	}

	@Bean
	static StaffMenuEntry auditEntry() {
		return new StaffMenuEntry("identity.menu.audit", "/audit", 90, Permission.AUDIT_READ);
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/audit")
	String list(@PathVariable String district, Actor actor, @ModelAttribute("asked") AuditParameters asked,
			PageRequest request, Locale locale, Model model) {
		actor.require(Permission.AUDIT_READ);
		List<AuditEntry> read = this.audit.find(filter(actor, asked), request.afterId(), request.fetch());
		Page<AuditEntry> page = Page.of(read, request, (entry) -> entry.id().toString());
		model.addAttribute("page", page.map(lines(page.items(), locale)));
		model.addAttribute("actions", this.audit.actions());
		model.addAttribute("first", request.after() == null);
		return "identity/audit";
	}

	/** The newest entries as a table for a spreadsheet. */
	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/audit.csv")
	ResponseEntity<byte[]> export(@PathVariable String district, Actor actor,
			@ModelAttribute("asked") AuditParameters asked, Locale locale) {
		actor.require(Permission.AUDIT_READ);
		List<AuditEntry> entries = this.audit.find(filter(actor, asked), null, MOST_EXPORTED);
		List<String> heads = Stream.of("at", "actor", "action", "subject", "reason")
			.map((column) -> this.messages.getMessage("identity.audit." + column, null, locale))
			.toList();
		List<List<@Nullable Object>> rows = entries.stream()
			.map(lines(entries, locale))
			.map((line) -> Arrays.<@Nullable Object>asList(line.at(), line.actor(), line.action(), line.subject(),
					line.reason()))
			.toList();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-" + district + ".csv\"")
			.body(SpreadsheetCsv.of(heads, rows));
	}

	private Function<AuditEntry, AuditLine> lines(List<AuditEntry> entries, Locale locale) {
		Map<String, String> names = names(entries, locale);
		names.putAll(this.audit.names(entries));
		return (entry) -> new AuditLine(AT.format(entry.at().atZone(AccountPages.ZONE)),
				names.getOrDefault(entry.actor(), entry.actor()),
				String.valueOf(this.messages.getMessage("audit." + entry.action(), null, entry.action(), locale)),
				subject(entry, names, locale), AuditText.in(entry.reason(), locale, this::words));
	}

	private String subject(AuditEntry entry, Map<String, String> names, Locale locale) {
		String kind = this.messages.getMessage("audit.subject." + entry.kind(), null, entry.kind(), locale);
		String name = AuditText.in((entry.label() != null) ? entry.label() : names.get(entry.subject()), locale,
				this::words);
		// what the tool tells of a change is Chinese, as its other output
		boolean told = entry.action().startsWith("tenancy.") && !locale.getLanguage().equals("zh");
		return (kind + " "
				+ ((name == null) ? names.getOrDefault(entry.subjectId(), "") : told ? entry.subjectId() : name))
			.strip();
	}

	private @Nullable String words(String key, Object[] arguments, Locale locale) {
		return this.messages.getMessage(key, arguments, null, locale);
	}

	private AuditFilter filter(Actor actor, AuditParameters asked) {
		UnitCode unit = actor.unit();
		return asked.filter(asked.who().isEmpty() ? List.of() : this.accounts.posts(asked.who()))
			.readBy(actor.name(), (unit == null) ? null : unit.value());
	}

	/** The names of the officers who acted, and of those on whom they acted. */
	private Map<String, String> names(List<AuditEntry> entries, Locale locale) {
		return new HashMap<>(this.accounts.names(entries.stream()
			.flatMap((entry) -> NAMED.contains(entry.kind()) ? Stream.of(entry.actor(), entry.subjectId())
					: Stream.of(entry.actor()))
			.distinct()
			.toList(), locale));
	}

}
