package org.yidiantong.reporting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.reporting.bulletin.BulletinContent;
import org.yidiantong.reporting.bulletin.BulletinText;
import org.yidiantong.reporting.bulletin.Bulletins;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.definition.ReportOutput;
import org.yidiantong.tenancy.District;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the bulletins (情况通报) of the bound district's reports. A draft is written
 * from the stored figures whenever it is asked for. What is issued, as it is or edited,
 * is stored and never changes.
 */
@Service
public class BulletinManagement {

	/** Longest document number. */
	public static final int LONGEST_NUMBER = 40;

	private final Reports reports;

	private final ReportDefinitions definitions;

	private final IssuedBulletins issued;

	private final Templates templates;

	private final Bulletins bulletins;

	private final AuditLog audit;

	private final BusinessClock business;

	private final Clock clock;

	BulletinManagement(Reports reports, ReportDefinitions definitions, IssuedBulletins issued, Templates templates,
			Bulletins bulletins, AuditLog audit, BusinessClock business, Clock clock) {
		this.reports = reports;
		this.definitions = definitions;
		this.issued = issued;
		this.templates = templates;
		this.bulletins = bulletins;
		this.audit = audit;
		this.business = business;
		this.clock = clock;
	}

	/**
	 * The issued bulletin of a report, or else a draft, as a .docx file. Audited.
	 * @throws ReportUnknown when there is no such report
	 * @throws ReportNotReady while it is being produced
	 * @throws ReportOutputUnknown when the report has no bulletin
	 * @throws org.yidiantong.identity.NotPermitted when the actor lacks the permission
	 */
	@Transactional
	public byte[] file(Actor actor, UUID id) {
		actor.require(Permission.REPORTS_READ);
		Report report = ready(id);
		this.audit.record(actor.name(), "reporting.download", "report/" + id, report.fileDetails("bulletin.docx"),
				null);
		return this.issued.document(id).orElseGet(() -> draft(report, null));
	}

	/**
	 * Tells whether the bulletin of a report was issued, when and with which hash.
	 * @throws org.yidiantong.identity.NotPermitted when the actor lacks the permission
	 */
	@Transactional(readOnly = true)
	public Optional<IssuedBulletin> issued(Actor actor, UUID id) {
		actor.require(Permission.REPORTS_READ);
		return this.issued.find(id);
	}

	/**
	 * Issues the bulletin of a report: the draft, or the draft as somebody edited it.
	 * Audited. Refuses as {@link #file} does.
	 * @param number document number (文号) for the draft as it is; null for none
	 * @param edited the draft as somebody edited it, a .docx file; null for the draft as
	 * it is
	 * @throws BulletinAlreadyIssued when it was issued before
	 * @throws InvalidRequest with every validation error: a number that is too long, a
	 * file that is no .docx file, contains a macro, or is not the draft of this report
	 */
	@Transactional
	public IssuedBulletin issue(Actor actor, UUID id, @Nullable String number, byte @Nullable [] edited) {
		actor.require(Permission.REPORTS_WRITE);
		Report report = ready(id);
		if (this.issued.find(id).isPresent()) {
			throw new BulletinAlreadyIssued();
		}
		validate(report, number, edited);
		byte[] document = (edited != null) ? edited : draft(report, number);
		IssuedBulletin bulletin = new IssuedBulletin(HexFormat.of().formatHex(Sha256.of(document)), actor.name(),
				this.clock.instant());
		if (!this.issued.add(id, document, bulletin)) {
			throw new BulletinAlreadyIssued();
		}
		this.audit.record(actor.name(), "reporting.bulletin", "report/" + id, bulletin.hash(), null);
		return bulletin;
	}

	private static void validate(Report report, @Nullable String number, byte @Nullable [] file) {
		List<ValidationError> errors = new ArrayList<>();
		if (number != null && number.codePoints().count() > LONGEST_NUMBER) {
			errors.add(ValidationError.ofParameter("number", "reporting.bulletin.number", LONGEST_NUMBER));
		}
		if (file != null && number != null) {
			errors.add(ValidationError.ofParameter("number", "reporting.bulletin.both"));
		}
		if (file != null) {
			List<String> wrong = Bulletins.checkEdited(file);
			wrong.forEach((one) -> errors.add(ValidationError.ofParameter("file", "reporting.bulletin.file", one)));
			if (wrong.isEmpty() && !isOf(report, file)) {
				errors.add(ValidationError.ofParameter("file", "reporting.bulletin.other"));
			}
		}
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
	}

	/** Whether a file comes from the draft of a report. */
	private static boolean isOf(Report report, byte[] file) {
		return BulletinText.read(file)
			.flatMap((text) -> Provenance.read(text.properties()))
			.filter(Provenance.of(report)::equals)
			.isPresent();
	}

	private Report ready(UUID id) {
		Report report = this.reports.find(id).orElseThrow(ReportUnknown::new);
		if (!this.definitions.required(report.report()).has(ReportOutput.BULLETIN)) {
			throw new ReportOutputUnknown(report.report(), ReportOutput.BULLETIN);
		}
		if (report.state() != ReportState.DONE) {
			throw new ReportNotReady(report.state());
		}
		return report;
	}

	private byte[] draft(Report report, @Nullable String number) {
		ReportSnapshot snapshot = this.reports.snapshot(report.id())
			.orElseThrow(() -> new ReportNotReady(report.state()));
		ReportContent content = snapshot.contentRead();
		return this.bulletins.write(
				new BulletinContent(content.districtName(), District.kindOf(content.districtName()), content.from(),
						content.to(), content.figures(), content.period(), content.tables(), number,
						this.business.today(), Provenance.of(report).properties(snapshot.hash())),
				this.templates.find(Templates.bulletin(report.report())).orElse(null));
	}

}
