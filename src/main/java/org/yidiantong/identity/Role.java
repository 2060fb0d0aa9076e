package org.yidiantong.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import static org.yidiantong.identity.Permission.ACCOUNTS_WRITE;
import static org.yidiantong.identity.Permission.AUDIT_READ;
import static org.yidiantong.identity.Permission.CALLBACKS_WRITE;
import static org.yidiantong.identity.Permission.CASES_DISPATCH;
import static org.yidiantong.identity.Permission.CASES_HANDLE;
import static org.yidiantong.identity.Permission.CASES_IMPORT;
import static org.yidiantong.identity.Permission.CASES_READ;
import static org.yidiantong.identity.Permission.CASES_SUPERVISE;
import static org.yidiantong.identity.Permission.CHECKLIST_PROPOSE;
import static org.yidiantong.identity.Permission.CHECKLIST_PUBLISH;
import static org.yidiantong.identity.Permission.CHECKLIST_WRITE;
import static org.yidiantong.identity.Permission.CONTACTS_READ;
import static org.yidiantong.identity.Permission.DISCIPLINARY_READ;
import static org.yidiantong.identity.Permission.DISCLOSURES_CHECK;
import static org.yidiantong.identity.Permission.DISCLOSURES_WRITE;
import static org.yidiantong.identity.Permission.FLOWS_ADAPT;
import static org.yidiantong.identity.Permission.FLOWS_APPROVE;
import static org.yidiantong.identity.Permission.INTEGRATION_WRITE;
import static org.yidiantong.identity.Permission.OUTREACH_WRITE;
import static org.yidiantong.identity.Permission.RATINGS_READ;
import static org.yidiantong.identity.Permission.REPORTS_READ;
import static org.yidiantong.identity.Permission.REPORTS_WRITE;
import static org.yidiantong.identity.Permission.WATCH_READ;

/**
 * The roles of officers in a district. The operator of the platform has none of them:
 * operators work on the machine and see no complaint.
 */
public enum Role {

	/** 办理主体的平台信息员: handles the complaints of one unit and writes its disclosures. */
	HANDLING_OFFICER("平台信息员（办理）", CASES_READ, CASES_HANDLE, DISCLOSURES_WRITE, CHECKLIST_PROPOSE, FLOWS_ADAPT,
			FLOWS_APPROVE),

	/** 监督单位的平台信息员: receives and reviews complaints. */
	SUPERVISING_OFFICER("平台信息员（监督）", CASES_READ, CASES_DISPATCH, CONTACTS_READ, DISCLOSURES_CHECK, RATINGS_READ,
			CALLBACKS_WRITE, CHECKLIST_PROPOSE),

	/** 区级调度员: receives and reviews complaints of the whole district. */
	DISPATCHER("调度员", CASES_READ, CASES_DISPATCH, CASES_IMPORT, CONTACTS_READ, DISCLOSURES_CHECK, RATINGS_READ,
			CALLBACKS_WRITE, OUTREACH_WRITE, REPORTS_READ, WATCH_READ),

	/** 领导: reads figures and complaints, and puts complaints under supervision. */
	LEADER("领导", CASES_READ, CASES_SUPERVISE, RATINGS_READ, REPORTS_READ, REPORTS_WRITE, CHECKLIST_PUBLISH, WATCH_READ),

	/** 平台管理员: manages accounts. */
	DISTRICT_ADMINISTRATOR("平台管理员", ACCOUNTS_WRITE, CASES_IMPORT, INTEGRATION_WRITE, CHECKLIST_WRITE, CHECKLIST_PUBLISH,
			CHECKLIST_PROPOSE, FLOWS_APPROVE, OUTREACH_WRITE, REPORTS_READ, REPORTS_WRITE),

	/** 审计员: reads the audit log. */
	AUDITOR("审计员", AUDIT_READ),

	/** 纪检信访员: opens disciplinary reports and hands them over. */
	DISCIPLINE_OFFICER("纪检信访员", DISCIPLINARY_READ);

	private final String chinese;

	private final Set<Permission> permissions;

	Role(String chinese, Permission... permissions) {
		this.chinese = chinese;
		this.permissions = EnumSet.copyOf(Set.of(permissions));
	}

	/** The name on pages. */
	public String chinese() {
		return this.chinese;
	}

	/**
	 * Whether it reads contacts, the audit log or disciplinary reports, so that no
	 * administrator alone may activate its posts. Nor another administrator's: whoever
	 * has two such posts would be the second person too.
	 */
	public boolean isGuarded() {
		return this.permissions.contains(CONTACTS_READ) || this.permissions.contains(ACCOUNTS_WRITE) || standsAlone();
	}

	/** Whether whoever has it has no other role. */
	boolean standsAlone() {
		return this.permissions.contains(AUDIT_READ) || this.permissions.contains(DISCIPLINARY_READ);
	}

	/** The permissions of this role. */
	public Set<Permission> permissions() {
		return Collections.unmodifiableSet(this.permissions);
	}

}
