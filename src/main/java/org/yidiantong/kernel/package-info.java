/**
 * Vocabulary that every module shares and that knows nothing of HTTP, tables or
 * districts: refusals, validation errors, paging and cursors, normalized text, hashes,
 * the nearest word, conditions of a query.
 * <p>
 * Start at {@link org.yidiantong.kernel.Refusal}, the base of every business refusal, and
 * {@link org.yidiantong.kernel.PageRequest}, how a part of a list is asked for. The
 * module {@code http} maps both to statuses, JSON pointers and problems of RFC 9457.
 * Publishes nothing and listens to nothing; has no tables and no beans.
 */
@ApplicationModule(displayName = "Shared kernel 公共内核", allowedDependencies = {})
@NullMarked
package org.yidiantong.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
