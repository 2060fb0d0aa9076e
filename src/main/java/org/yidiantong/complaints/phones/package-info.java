/**
 * Finding complaints by the end of a telephone number (电话后四位), for somebody who calls or
 * comes and has lost the tracking code.
 * <p>
 * Start at {@link org.yidiantong.complaints.phones.PhoneSearch}. A search has a reason,
 * is in the audit log whether it is answered or refused, and is limited for each post, so
 * that nobody tries all numbers. Contacts stay encrypted: a keyed hash of the last four
 * digits is compared.
 */
@ApplicationModule(displayName = "Search by telephone 电话查询",
		allowedDependencies = { "complaints", "complaints :: events", "complaints :: inspection",
				"complaints :: recused", "complaints :: workflow", "complaints.privacy", "organization", "notification",
				"identity", "audit", "ratelimit", "secrets", "tenancy", "calendar", "kernel", "http", "site" })
@NullMarked
package org.yidiantong.complaints.phones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
