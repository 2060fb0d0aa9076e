/**
 * Mails the one page of scheduled reports to leaders who never sign in, when the district
 * wants it.
 * <p>
 * {@link org.yidiantong.reporting.mailing.PageMailing} queues a mail for each address
 * that the schedule of the district states; {@code notification} sends, retries and
 * records it.
 */
@ApplicationModule(displayName = "Report mail 报表邮件",
		allowedDependencies = { "reporting", "reporting.figures", "reporting.schedule", "notification", "tenancy" })
@NullMarked
package org.yidiantong.reporting.mailing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
