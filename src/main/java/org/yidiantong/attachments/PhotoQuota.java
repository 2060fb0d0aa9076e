package org.yidiantong.attachments;

/**
 * How many pending photos are kept, and how many bytes they may have in all.
 */
record PhotoQuota(int photos, long bytes) {
}
