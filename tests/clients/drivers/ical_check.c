/* Reads an iCalendar file with libical and prints: events, errors while parsing, errors after the restriction check.
   Then one line for each error that libical wrote into the components. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static char *contents(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text;
    long size;

    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0)
        return NULL;
    rewind(file);
    text = calloc((size_t)size + 1, 1);
    if (text == NULL || fread(text, 1, (size_t)size, file) != (size_t)size)
        return NULL;
    fclose(file);
    return text;
}

static void print_errors(icalcomponent *component)
{
    icalproperty *error;
    icalcomponent *child;

    for (error = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); error != NULL;
         error = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
        printf("%s\n", icalproperty_get_xlicerror(error));
    for (child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child != NULL;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        print_errors(child);
}

int main(int count, char **arguments)
{
    char *text = count == 2 ? contents(arguments[1]) : NULL;
    icalcomponent *calendar;
    int parsing;

    if (text == NULL) {
        fprintf(stderr, "usage: ical_check FILE\n");
        return 2;
    }
    calendar = icalparser_parse_string(text);
    if (calendar == NULL) {
        fprintf(stderr, "not a calendar\n");
        return 1;
    }
    parsing = icalcomponent_count_errors(calendar);
    icalrestriction_check(calendar);
    printf("%d %d %d\n", icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT), parsing,
           icalcomponent_count_errors(calendar));
    print_errors(calendar);
    icalcomponent_free(calendar);
    free(text);
    return 0;
}
