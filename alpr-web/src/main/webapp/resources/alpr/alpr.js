/* What pages do by themselves. Every page works without it, but for the warning before a sign-in ends. */
(function () {
  'use strict';

  /* An error summary takes the focus, so that a screen reader reads it and the next Tab is its first link. */
  function focusProblems() {
    const problems = document.getElementById('problems');
    if (problems) {
      problems.focus();
    }
  }

  /* Day and night change without a new request, so that what was typed stays. */
  function switchTheme(event) {
    event.preventDefault();
    const root = document.documentElement;
    const dark = root.dataset.theme === 'night' ||
        (root.dataset.theme !== 'day' && matchMedia('(prefers-color-scheme: dark)').matches);
    const chosen = dark ? 'day' : 'night';
    root.dataset.theme = chosen;
    document.querySelectorAll('link[data-for]').forEach(function (sheet) {
      sheet.media = sheet.dataset.for === chosen ? 'all' : 'not all';
    });
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = 'alpr-theme=' + chosen + '; Path=/; Max-Age=31536000; SameSite=Lax' + secure;
  }

  /* Two minutes before the sign-in ends, asks whether to stay; Enter is enough. */
  function watchSession(dialog) {
    const warning = 120;
    const left = document.getElementById('session-end-left');
    const stay = document.getElementById('session-end-stay');
    let endsAt = Date.now() + Number(dialog.dataset.endsIn) * 1000;

    function words(seconds) {
      return seconds > 60 ? Math.ceil(seconds / 60) + ' minutes' : seconds + ' seconds';
    }

    function extend() {
      fetch(dialog.dataset.extend, {method: 'POST', headers: {'Accept': 'application/json'}, credentials: 'same-origin'})
          .then(function (answer) {
            if (!answer.ok) {
              throw new Error('signed out');
            }
            return answer.json();
          })
          .then(function (signIn) {
            endsAt = Date.now() + signIn.secondsLeft * 1000;
            dialog.close();
          })
          .catch(function () {
            location.assign(dialog.dataset.ended);
          });
    }

    function look() {
      const seconds = Math.round((endsAt - Date.now()) / 1000);
      if (seconds <= 0) {
        location.assign(dialog.dataset.ended);
        return;
      }
      if (seconds <= warning) {
        left.textContent = words(seconds);
        if (!dialog.open) {
          dialog.showModal();
          stay.focus();
        }
      }
    }

    stay.addEventListener('click', extend);
    dialog.addEventListener('cancel', function (event) {
      event.preventDefault();
      extend();
    });
    setInterval(look, 1000);
  }

  /* Blocks of a form that belong to one choice: shown with it, and not asked for without it. */
  function followChoice(group) {
    const blocks = document.querySelectorAll('[data-shown-for]');
    function follow() {
      const chosen = document.getElementById(group.dataset.choice);
      blocks.forEach(function (block) {
        block.hidden = !chosen || !block.dataset.shownFor.split(' ').includes(chosen.value);
      });
    }
    group.addEventListener('change', follow);
    follow();
  }

  /* An image opens below its row; without this it opens in a tab of its own. Each opening is recorded. */
  function revealImage(link) {
    link.addEventListener('click', function (event) {
      event.preventDefault();
      const row = link.closest('tr');
      const shown = row.nextElementSibling;
      if (shown && shown.classList.contains('revealed')) {
        shown.hidden = !shown.hidden;
        link.setAttribute('aria-expanded', String(!shown.hidden));
        return;
      }
      const place = document.createElement('tr');
      place.className = 'revealed';
      const cell = place.insertCell();
      cell.colSpan = row.cells.length;
      const words = document.createElement('p');
      words.setAttribute('role', 'status');
      words.textContent = 'Opening the image\u2026';
      cell.append(words);
      row.after(place);
      link.setAttribute('aria-expanded', 'true');
      showIn(cell, words, link);
    });
  }

  function showIn(cell, words, link) {
    const image = new Image();
    image.className = 'sighting-image';
    image.alt = link.dataset.words;
    image.addEventListener('load', function () {
      words.textContent = link.dataset.words + '. The frame marks the plate that was read. This look is recorded.';
      cell.append(framed(image, link.dataset.reveal.split(' ').map(Number)));
    });
    image.addEventListener('error', function () {
      words.textContent = 'The image cannot be shown: it was destroyed when its time was over, ' +
          'or your sign-in or training has ended. Search again.';
      words.className = 'field-error';
    });
    image.src = link.href;
  }

  /* The box is in pixels of the image; it is drawn in percent, so that it keeps its place at any width. */
  function framed(image, box) {
    const figure = document.createElement('div');
    figure.className = 'scene';
    const mark = document.createElement('span');
    mark.className = 'scene-plate';
    mark.style.left = 100 * box[0] / image.naturalWidth + '%';
    mark.style.top = 100 * box[1] / image.naturalHeight + '%';
    mark.style.width = 100 * box[2] / image.naturalWidth + '%';
    mark.style.height = 100 * box[3] / image.naturalHeight + '%';
    figure.append(image, mark);
    return figure;
  }

  /* A crop whose picture is gone leaves a word in its place. */
  function watchCrop(crop) {
    function gone() {
      const words = document.createElement('span');
      words.className = 'soft';
      words.textContent = 'no crop';
      crop.replaceWith(words);
    }
    if (crop.complete && crop.naturalWidth === 0 && crop.currentSrc) {
      gone();
    } else {
      crop.addEventListener('error', gone);
    }
  }

  function start() {
    focusProblems();
    document.querySelectorAll('.theme-switch').forEach(function (form) {
      form.addEventListener('submit', switchTheme);
    });
    document.querySelectorAll('[data-choice]').forEach(followChoice);
    document.querySelectorAll('[data-reveal]').forEach(revealImage);
    document.querySelectorAll('.crop').forEach(watchCrop);
    const results = document.getElementById('results');
    if (results) {
      results.focus();
    }
    const dialog = document.getElementById('session-end');
    if (dialog && Number(dialog.dataset.endsIn) > 0) {
      watchSession(dialog);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
