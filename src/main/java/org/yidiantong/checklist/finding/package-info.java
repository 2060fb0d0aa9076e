/**
 * Finds items, policies, life events and places of the bound district by words and by
 * pinyin initials.
 * <p>
 * Start at {@link org.yidiantong.checklist.finding.SearchText}, which says what counts as
 * the same text, and at {@link org.yidiantong.checklist.finding.SearchIndex}. The door is
 * {@link org.yidiantong.checklist.ChecklistSearch}. The index is written whenever a
 * folder is applied or a version is published.
 */
@NamedInterface("finding")
@NullMarked
package org.yidiantong.checklist.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
