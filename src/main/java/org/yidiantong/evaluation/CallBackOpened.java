package org.yidiantong.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the log says when a negative rating asks for a call-back.
 *
 * @param tenant code of the district
 * @param dueOn the last day for it
 */
record CallBackOpened(int tenant, UUID complaint, boolean anonymous, LocalDate dueOn) {
}
