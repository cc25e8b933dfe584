package org.maillage.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.practice.TestClock;

class TicketsTest {
  private final TestClock clock = new TestClock();
  private final Tickets tickets = new Tickets(new byte[32], clock);

  @Test
  void aTicketBringsBackWhatWasGiven() {
    String text = tickets.issue(Ticket.Purpose.PICKING, Map.of("person", "31", "course", 2));
    Ticket ticket = tickets.open(Ticket.Purpose.PICKING, text).orElseThrow();
    assertThat(ticket.text("person")).isEqualTo("31");
    assertThat(ticket.number("course")).isEqualTo(2);
  }

  @Test
  void oneKindNeverPassesForAnother() {
    String text = tickets.issue(Ticket.Purpose.ACCESS, Map.of());
    assertThat(tickets.open(Ticket.Purpose.REGISTRATION, text)).isEmpty();
  }

  @Test
  void oldForgedOrNoTicketsOpenNothing() {
    String text = tickets.issue(Ticket.Purpose.ACCESS, Map.of());
    assertThat(tickets.open(Ticket.Purpose.ACCESS, text + "x")).isEmpty();
    assertThat(tickets.open(Ticket.Purpose.ACCESS, null)).isEmpty();
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(new Tickets(other, clock).open(Ticket.Purpose.ACCESS, text)).isEmpty();
    clock.advance(Duration.ofHours(1));
    assertThat(tickets.open(Ticket.Purpose.ACCESS, text)).isEmpty();
  }
}
