package org.yidiantong.eventlog;

import java.util.List;

/**
 * The entries of some types after a position.
 *
 * @param entries oldest first
 * @param next the position after which the next part begins; entries of other types up to
 * it were passed over
 * @param isEnd whether the log had no entries after this part
 */
public record LogPart(List<LogEntry> entries, long next, boolean isEnd) {
}
