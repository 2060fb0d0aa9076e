package planted.dayspassthecalendar.complaints;

import java.time.LocalDate;

/** Should move its day and does not. */
record Sweep(LocalDate dueOn) {
}
