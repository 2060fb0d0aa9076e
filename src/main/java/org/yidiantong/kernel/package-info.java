/**
 * Vocabulary that all modules share and that does not depend on HTTP, tables or
 * districts: refusals, validation errors, paging with cursors, text normalization,
 * hashes, the closest known word, query conditions, tables as CSV, and fonts for PDF.
 * <p>
 * Start at {@link org.yidiantong.kernel.Refusal}, the base of every business refusal, and
 * at {@link org.yidiantong.kernel.PageRequest}, which requests a part of a list. The
 * module {@code http} maps both to statuses, JSON pointers and problems of RFC 9457. The
 * module publishes and listens to nothing; it has no tables and no beans.
 */
@ApplicationModule(displayName = "Shared kernel 公共内核", allowedDependencies = {})
@NullMarked
package org.yidiantong.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
